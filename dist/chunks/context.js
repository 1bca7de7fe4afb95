import { Mt as terminalContext, jt as actionsContext } from "./world.js";

export { actionsContext, terminalContext };
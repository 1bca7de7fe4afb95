import { Jt as terminalContext, qt as actionsContext } from "./world.js";

export { actionsContext, terminalContext };
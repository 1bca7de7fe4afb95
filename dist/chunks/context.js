import { Qt as terminalContext, Zt as actionsContext } from "./world.js";

export { actionsContext, terminalContext };
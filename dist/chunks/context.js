import { nn as actionsContext, rn as terminalContext } from "./world.js";

export { actionsContext, terminalContext };
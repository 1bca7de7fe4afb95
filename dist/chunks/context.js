import { nn as terminalContext, tn as actionsContext } from "./world.js";

export { actionsContext, terminalContext };
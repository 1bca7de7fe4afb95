import { Jt as actionsContext, Yt as terminalContext } from "./world.js";

export { actionsContext, terminalContext };
import { Nt as actionsWorld, Pt as terminalWorld } from "./world.js";

export { actionsWorld, terminalWorld };
import { n as terminalWorld, t as actionsWorld } from "./world.js";

export { actionsWorld, terminalWorld };
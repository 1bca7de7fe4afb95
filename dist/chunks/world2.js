import { n as postWorld, r as terminalWorld, t as actionsWorld } from "./world.js";

export { actionsWorld, postWorld, terminalWorld };
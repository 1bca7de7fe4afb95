import { r as finish } from "./world.js";

export { finish };
import { t as finish } from "./world.js";

export { finish };
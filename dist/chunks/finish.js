import { t as finish } from "./finish2.js";

export { finish };
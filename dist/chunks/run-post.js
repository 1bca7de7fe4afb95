import { t as runPost } from "./world.js";

export { runPost };
import { t as runVerify } from "./run-verify.js";

export { runVerify };
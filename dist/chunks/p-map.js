import { cn as init_p_map, dn as pMapSkip, fn as pMapStop, ln as pMap, un as pMapIterable } from "./world.js";

init_p_map();
export { pMap as default };
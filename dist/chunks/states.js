// src/steps/states.ts
/** What the main job leaves for the post step; nothing of it is secret. */
/** The folder of the run; empty when the run removed it itself. */
const FOLDER_STATE = "folder";
/** The run's id, from just before its container is made. */
const CONTAINER_STATE = "container";
/** The key under which the packages are to be kept. */
const PACKAGES_STATE = "packages";

export { FOLDER_STATE as n, PACKAGES_STATE as r, CONTAINER_STATE as t };
import { n as startService } from "./service-process.js";
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";

// src/runner/first-look.ts
/** The action's own folder in a job. */
function jobHome({ env }) {
	return join(env["RUNNER_TEMP"] ?? "/tmp", "containerize-dotnet");
}
/** How GitHub's cache service is asked: by a program that the bundle has beside the one that runs. */
function serviceOf({ env, log }, home) {
	return {
		program: join(dirname(realpathSync(process.argv[1] ?? ".")), "cache-service.js"),
		env,
		log,
		stage: join(home, "cache")
	};
}
/**
* Starts the client of the cache service that the run will ask first, if it will: it needs as long to be ready as the rest
* of us.
*/
function startFirstLook(runner, inputs) {
	const [place = { kind: "gha" }] = inputs.cacheFrom;
	if (!(place.kind === "gha" && inputs.cache !== "off" && inputs.publishDirectory === void 0) || (runner.env["ACTIONS_RESULTS_URL"] ?? "") === "") return void 0;
	return startService(serviceOf(runner, jobHome(runner)));
}

export { serviceOf as n, startFirstLook as r, jobHome as t };
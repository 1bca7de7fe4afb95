import { Xt as plain, Yt as fenced, a as pageOf, c as rowsTable, f as timeline, i as folded, m as took, s as problemLines } from "./world.js";

// src/actions/report/failure-summary.ts
const TITLES = {
	CANCELLED: "Cancelled",
	BUILD_FAILED: "Build failed",
	BUILD_TIMEOUT: "Build timed out",
	TESTS_FAILED: "Tests failed",
	WILL_NOT_RUN: "The image would not run",
	SIZE_EXCEEDED: "The image is too large",
	DISK_FULL: "The disk is full",
	OUT_OF_SUPPORT: "Out of support",
	TAG_EXISTS: "The tag exists",
	SECRET_IN_IMAGE: "A secret is in the image"
};
function titleOf({ code, message }) {
	if (code === void 0) return "Bug in containerize-dotnet";
	const known = TITLES[code];
	if (known !== void 0) return known;
	if (code.startsWith("REGISTRY_")) return "Registry error";
	if (code.startsWith("ENGINE_")) return "Container engine error";
	return message.startsWith("reading the input") || code === "INPUT_INVALID" ? "Invalid input" : "Failed";
}
/** Returns the summary of a run that failed or was cancelled: what failed, what to do, and what was done before. */
function failureSummary(failure, record) {
	const { code, link } = failure;
	const message = record.withoutSecrets(failure.message);
	const hint = failure.hint === void 0 ? void 0 : record.withoutSecrets(failure.hint);
	const icon = code === "CANCELLED" ? "⏹️" : "❌";
	const own = record.problems.filter((problem) => !problem.message.startsWith(message));
	const about = code === void 0 ? [] : [link === void 0 ? `\`${code}\`` : `[\`${code}\`](${link})`];
	return pageOf([
		{
			rank: 0,
			lines: [`## ${icon} ${titleOf(failure)} after ${took(record.elapsed())}`]
		},
		{
			rank: 0,
			lines: textLines(message)
		},
		{
			rank: 0,
			lines: hint === void 0 ? [] : [
				"**What to do**",
				"",
				...textLines(hint)
			]
		},
		{
			rank: 0,
			lines: about
		},
		{
			rank: 1,
			lines: problemLines(own)
		},
		{
			rank: 3,
			lines: timeline(record.phases)
		},
		{
			rank: 5,
			lines: folded(`Choices so far (${record.choices.length})`, rowsTable(record.choices, [
				"",
				"choice",
				"because"
			]))
		}
	]);
}
/** In characters: a message with a build's output may be long. */
const LONGEST = 2e4;
/** Returns each line as a paragraph, and a command as code. */
function textLines(text) {
	return text.slice(0, LONGEST).split(/\r\n|\r|\n/).flatMap((line) => COMMAND.test(line) ? [
		"```sh",
		fenced(line),
		"```",
		""
	] : [plain(line), ""]);
}
/** The command that repeats a build. */
const COMMAND = /^(?:docker|podman) run /;

export { failureSummary };
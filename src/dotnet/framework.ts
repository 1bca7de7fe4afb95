import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';

/** A target framework moniker of .NET (Core) 1.0 and later: `net10.0`, `netcoreapp3.1`, `net8.0-windows`. */
export interface Framework {
  readonly tfm: string;
  readonly major: number;
  readonly minor: number;
  /** `windows`, `android`, …; absent for the platform-neutral monikers that run in containers. */
  readonly platform?: string;
}

const MODERN = /^net(\d+)\.(\d+)(?:-([a-z]+)[\d.]*)?$/;
/** Strictly, `net10` is .NET Framework 1.0, but today it usually means .NET 10. */
const WITHOUT_MINOR = /^net(?:[5-9]|1\d)$/;
const CORE_APP = /^netcoreapp(\d+)\.(\d+)$/;

/**
 * @throws ActionError PROJECT_UNSUPPORTED for .NET Framework and for monikers of libraries (`netstandard2.0`),
 * FRAMEWORK_INVALID for anything else
 */
export function parseFramework(text: string): Framework {
  const tfm = text.trim().toLowerCase();
  const match = MODERN.exec(tfm) ?? CORE_APP.exec(tfm);
  if (match !== null && Number(match[1]) > 0) {
    const [, major = '', minor = '', platform] = match;
    return { tfm, major: Number(major), minor: Number(minor), ...defined({ platform }) };
  }
  if (WITHOUT_MINOR.test(tfm)) throw invalid(text, { got: 'the .0 is missing', hint: `Write ${tfm}.0.` });
  if (/^net\d{2,3}$/.test(tfm)) {
    throw unsupported(text, {
      got: '.NET Framework runs only in Windows containers',
      hint: DOTNET_FRAMEWORK,
    });
  }
  if (tfm.startsWith('netstandard')) {
    throw unsupported(text, { got: 'it is a library', hint: 'Name the project of the application instead.' });
  }
  throw invalid(text, {
    got: 'it is not a target framework of .NET',
    hint: 'A target framework looks like net8.0, net9.0 or net10.0.',
  });
}

function invalid(text: string, problem: { got: string; hint: string }): ActionError {
  return new ActionError({ code: 'FRAMEWORK_INVALID', doing: `reading the target framework "${text}"`, ...problem });
}

/** Advice for .NET Framework. */
export const DOTNET_FRAMEWORK =
  'Move the project to .NET 8 or later. Until then, use a Windows runner and a Dockerfile based on mcr.microsoft.com/dotnet/framework.';

/** Returns the version as in image tags: `10.0`. */
export function versionOfFramework(framework: Framework): string {
  return `${framework.major}.${framework.minor}`;
}

function unsupported(text: string, reason: { got: string; hint: string }): ActionError {
  return new ActionError({ code: 'PROJECT_UNSUPPORTED', doing: `choosing images for ${text}`, ...reason });
}

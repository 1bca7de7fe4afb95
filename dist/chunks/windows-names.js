// src/dotnet/catalogue.json
var source = {
	"repository": "dotnet/dotnet-docker",
	"commit": "3ed00b611cc88eaa5995525a0549a5703965cd02",
	"date": "2026-08-21"
};
var versions = [
	{
		"version": "1.0",
		"phase": "eol",
		"endOfSupport": "2019-06-27",
		"tag": "1.0"
	},
	{
		"version": "1.1",
		"phase": "eol",
		"endOfSupport": "2019-06-27",
		"tag": "1.1"
	},
	{
		"version": "2.0",
		"phase": "eol",
		"endOfSupport": "2018-10-01",
		"tag": "2.0"
	},
	{
		"version": "2.1",
		"phase": "eol",
		"endOfSupport": "2021-08-21",
		"tag": "2.1"
	},
	{
		"version": "2.2",
		"phase": "eol",
		"endOfSupport": "2019-12-23",
		"tag": "2.2"
	},
	{
		"version": "3.0",
		"phase": "eol",
		"endOfSupport": "2020-03-03",
		"tag": "3.0"
	},
	{
		"version": "3.1",
		"phase": "eol",
		"endOfSupport": "2022-12-13",
		"tag": "3.1"
	},
	{
		"version": "5.0",
		"phase": "eol",
		"endOfSupport": "2022-05-10",
		"tag": "5.0"
	},
	{
		"version": "6.0",
		"phase": "eol",
		"endOfSupport": "2024-11-12",
		"tag": "6.0"
	},
	{
		"version": "7.0",
		"phase": "eol",
		"endOfSupport": "2024-05-14",
		"tag": "7.0"
	},
	{
		"version": "8.0",
		"phase": "active",
		"endOfSupport": "2026-11-10",
		"tag": "8.0"
	},
	{
		"version": "9.0",
		"phase": "active",
		"endOfSupport": "2026-11-10",
		"tag": "9.0"
	},
	{
		"version": "10.0",
		"phase": "active",
		"endOfSupport": "",
		"tag": "10.0"
	},
	{
		"version": "11.0",
		"phase": "preview",
		"endOfSupport": "",
		"tag": "11.0-preview"
	}
];
var images = [
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["alpine3.24-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["noble"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["noble-chiseled"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["noble-chiseled-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["jammy"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["jammy-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["jammy-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["noble"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["noble", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["resolute"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["resolute", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["azurelinux4.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["noble"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["noble-chiseled"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["noble-chiseled-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["jammy"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["jammy-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["jammy-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["noble"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["noble", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["resolute"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["resolute", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["azurelinux4.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.24-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.23-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.24-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.23-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble-chiseled"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble-chiseled-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble-chiseled-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble-chiseled-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.24-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.23-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.24-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.23-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.24-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.23-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.24-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.23-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["alpine3.24-composite", "alpine-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["alpine3.24-composite-extra", "alpine-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["noble"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["jammy"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["noble"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["noble", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["noble-aot", "aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["resolute"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["resolute-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["alpine3.24-aot", "alpine-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["alpine3.23-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["azurelinux3.0-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["resolute", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["resolute-aot", "aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["alpine3.24-aot", "alpine-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["azurelinux4.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["azurelinux4.0-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	}
];

// src/dotnet/catalogue.ts
/** Where and when the rows were read. */
const CATALOGUE_SOURCE = source;
/** From the oldest to the newest. */
const VERSIONS = versions;
const IMAGES = images;
/** The newest version that is no preview: what builds a project that names none. */
const NEWEST = VERSIONS.findLast(({ phase }) => phase === "active")?.version ?? "10.0";
/** Before any mirror. */
const OFFICIAL = {
	registry: "mcr.microsoft.com",
	folder: "dotnet"
};
function officialReference(repository, tag) {
	return {
		registry: OFFICIAL.registry,
		repository: `${OFFICIAL.folder}/${repository}`,
		tag
	};
}
/** `sdk`, `core/aspnet`, `nightly/runtime`: what stands after the folder; `undefined` for images of others. */
function officialPath({ registry, repository }) {
	const folder = `${OFFICIAL.folder}/`;
	return registry === OFFICIAL.registry && repository.startsWith(folder) ? repository.slice(folder.length) : void 0;
}
const WINDOWS_NAME = /^(nanoserver|windowsservercore)(?:-(.+))?$/;
const WINDOWS_REPOSITORIES = {
	nanoserver: "windows/nanoserver",
	windowsservercore: "windows/servercore"
};
/** What an image of this name (`nanoserver-ltsc2025`, `alpine`) runs on. */
function systemOfName(name) {
	return WINDOWS_NAME.test(name) ? "windows" : "linux";
}
/** Whether a reference names one of Microsoft's images of Windows, as far as its name tells. */
function isWindowsImage(reference) {
	const { registry, repository, tag = "" } = reference;
	if (registry !== OFFICIAL.registry) return false;
	return Object.values(WINDOWS_REPOSITORIES).includes(repository) || tag.split(/(?=nanoserver-|windowsservercore-)/).some((part) => systemOfName(part) === "windows");
}
/** Windows itself, without .NET, by the name of an image that has .NET: `windows/servercore:ltsc2022`. */
function windowsReference(name) {
	const [, system = "", tag] = WINDOWS_NAME.exec(name) ?? [];
	const repository = WINDOWS_REPOSITORIES[system];
	return repository === void 0 || tag === void 0 ? void 0 : {
		registry: OFFICIAL.registry,
		repository,
		tag
	};
}
/** The smallest and newest Windows that a version has images of. */
function defaultWindows(version) {
	return imagesOf({
		repository: "runtime",
		version
	}).map(({ names: [own = ""] }) => own).filter((name) => name.startsWith("nanoserver-ltsc")).sort().at(-1);
}
function findVersion(version) {
	return VERSIONS.find((known) => known.version === version);
}
/** What stands in tags for a version: itself where it is unknown, as one that is newer than this catalogue. */
function versionTag(version) {
	return findVersion(version)?.tag ?? version;
}
/** Absent: there is none, or it is newer than this catalogue. */
function findImage({ repository, version, name }) {
	return imagesOf({
		repository,
		version
	}).find(({ names }) => names.includes(name));
}
/** A name as tags of fixed versions have it: an image's own, or the empty one. */
function fixedName(at) {
	return at.name === "" ? "" : findImage(at)?.names[0] ?? at.name;
}
/** Those of a version in one repository. */
function imagesOf(of) {
	return IMAGES.filter(({ repository, version }) => repository === of.repository && version === of.version);
}
/** Whether an image is for a platform; a variant counts only where there are several (v8 is what arm64 is). */
function isMadeFor({ platforms }, { os, architecture, variant }) {
	const plain = `${os}/${architecture}`;
	return platforms.includes(plain) || platforms.includes(`${plain}/${variant ?? "v7"}`);
}
/** The operating system of an image by its own name, for people: `noble-chiseled` is Ubuntu 24.04, chiseled. */
function describeSystem(name) {
	const [, system = "", number = "", variant = ""] = /^([a-z]+)([\d.]*)(.*)$/.exec(name) ?? [];
	const known = SYSTEMS[system];
	if (known === void 0) return name;
	const kinds = variant.split("-").filter((part) => part !== "" && part !== "slim");
	return [`${known}${number === "" ? "" : ` ${number}`}`, ...kinds].join(", ");
}
const SYSTEMS = {
	bookworm: "Debian 12",
	jammy: "Ubuntu 22.04",
	noble: "Ubuntu 24.04",
	resolute: "Ubuntu 26.04",
	alpine: "Alpine",
	azurelinux: "Azure Linux",
	nanoserver: "Windows Nano Server",
	windowsservercore: "Windows Server Core"
};

// src/base/windows-names.ts
/** Names of devices, which no folder of Windows can hold, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/i;
const RESERVED = /[<>:"\\|?*]/;
/** In UTF-16 units, as NTFS counts. */
const LONGEST = 255;
/**
* Why Windows cannot hold a file or folder of this name (Win32, «Naming Files, Paths, and Namespaces»), as the end of
* «it …»; `undefined`: it can.
*/
function windowsNameProblem(name) {
	if (hasControlCharacter(name)) return "holds a control character";
	const reserved = RESERVED.exec(name)?.[0];
	if (reserved !== void 0) return `holds ${reserved}`;
	if (/[. ]$/.test(name)) return `ends with a ${name.endsWith(".") ? "dot" : "space"}`;
	if (DEVICE.test(name)) return "is the name of a device";
	return name.length > LONGEST ? `has more than ${LONGEST} characters` : void 0;
}
/**
* One text for all spellings that Windows takes for the same name. As in the table of NTFS each unit of UTF-16 stands for
* itself (`ß` is not `SS`), and no other letter becomes one of ASCII.
*/
function windowsCaseOf(name) {
	return name.split("").map(upperUnit).join("");
}
function upperUnit(unit) {
	const upper = unit.toUpperCase();
	return upper.length === 1 && isAscii(upper) === isAscii(unit) ? upper : unit;
}
function isAscii(unit) {
	return unit.charCodeAt(0) < 128;
}
function hasControlCharacter(name) {
	return name.split("").some((unit) => unit.charCodeAt(0) < 32);
}

export { describeSystem as a, fixedName as c, isWindowsImage as d, officialPath as f, windowsReference as g, versionTag as h, defaultWindows as i, imagesOf as l, systemOfName as m, windowsNameProblem as n, findImage as o, officialReference as p, NEWEST as r, findVersion as s, windowsCaseOf as t, isMadeFor as u };
# The few words a maintainer needs; each target says what it runs.
SWIFT ?= swift
CHECKS := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib --product debrief
DEBRIEF := .build/release/debrief

.PHONY: all setup release site check test lint format record embed sample bench qa setup-qa map clean

all: release

## setup: install what Debian has and we need (libcmark, libyaml, libevent, libssl, libcurl, librsvg, zlib, a font, pkg-config)
setup:
	@scripts/setup

## release: the program, optimised, in .build/release/debrief
release:
	$(SWIFT) build $(RELEASE)

## site: set up, build the program, build content/ into output/site
site: setup release
	$(DEBRIEF) build .
	@echo "Open output/site/index.html"

## check: all that CI does, in the same order
check: setup lint build-strict test demo

## lint: format, and the embedded copies of templates and starter
lint:
	$(SWIFT) format lint --strict -rp Sources Tests Benchmarks Fuzzing Tools/SampleContent/Sources Package.swift
	scripts/embed-starter --check

.PHONY: build-strict demo
build-strict:
	$(SWIFT) build --build-tests $(CHECKS)

## test: all tests, or those of one area: make test ONLY=Charting
test:
	$(SWIFT) test $(CHECKS) $(if $(ONLY),--filter $(ONLY)Tests)

## demo: the sample operation must build without an error
demo:
	$(SWIFT) run debrief build . -o .build/demo-site

## format: mend what lint finds
format:
	$(SWIFT) format -i -rp Sources Tests Benchmarks Fuzzing Tools/SampleContent/Sources Package.swift

## record: write golden files anew; read the difference before you commit
record:
	RECORD=1 $(SWIFT) test || true
	git diff --stat

## embed: copy templates/ and Examples/starter into the Swift files that carry them
embed:
	scripts/embed-templates
	scripts/embed-starter
	scripts/embed-pdf-runner

## sample: make the data of content/ anew, byte for byte
sample:
	$(SWIFT) run --package-path Tools/SampleContent -c release sample-content content

## setup-qa: what the checks of pages need (a browser, validators), for maintainers only
setup-qa:
	@scripts/setup-qa .qa

## qa: every promise of docs/quality.md and its control, some 40 minutes; needs make setup-qa. make qa ONLY="S1 R5"
qa: release
	scripts/qa $(ONLY)

## fuzz: libFuzzer on every door for bytes from outside, 60 s each
.PHONY: fuzz sanitize coverage
fuzz:
	scripts/fuzz

## sanitize: all tests under AddressSanitizer and ThreadSanitizer
sanitize:
	scripts/sanitize

## coverage: lines that the tests run, by target; fails below the floors
coverage:
	scripts/coverage

## bench: timings beside the peers that are installed: make bench SIZES="100 1000 10000 100000"
bench: release
	scripts/bench $(SIZES)

## map: the targets and what they may import
map:
	@$(SWIFT) package describe --type json | scripts/map

clean:
	rm -rf .build output/site

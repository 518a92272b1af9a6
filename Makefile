# `make` lists the targets; README.md says which two to begin with.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# What the build links, and what only the tests use.
BUILD_PACKAGES := libxml2-dev libcurl4-openssl-dev libssl-dev libsqlite3-dev zlib1g-dev pkg-config make
TEST_PACKAGES := python3-venv libxml2-utils chromium chromium-driver poppler-utils time jq graphviz shellcheck systemd \
  mandoc man-db zsh fish
# What only packing wants, and trying what was packed.
PACKAGE_PACKAGES := gcc dpkg-dev xz-utils
PACKAGE_TEST_PACKAGES := debootstrap lintian jq
RELEASE := .build/release/muster
PACKAGES := .build/packages
PREFIX ?= /usr/local
# The day that the manual bears, and every date in a package.
install release deb: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2> /dev/null || date +%s)
SAMPLE := Tests/Fixtures/accounts/troubled
# Python tools of the tests live in the project, because Debian's Python takes no packages from outside.
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: help setup setup-tests audit build install uninstall release deb test-packages test lint format generate actions examples fixtures check bench bench-live bench-gate bench-simulate bench-escalation fuzz clean

help: ## List the targets.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

setup: ## Install what the build needs (Debian or Ubuntu, with Swift 6.3 already there).
	@command -v swift > /dev/null || { echo 'setup: install Swift 6.3 first: https://www.swift.org/install/linux/' >&2; exit 1; }
	@Tests/install-packages $(BUILD_PACKAGES)

setup-tests: setup ## Install what the tests need besides: Chromium, Python packages.
	@Tests/install-packages $(TEST_PACKAGES)
	@Tests/install-python .venv Tests/requirements.txt

build: setup ## Build the release binary, .build/release/muster.
	swift build -c release --static-swift-stdlib --disable-local-rpath --product muster

install: ## Install binary, completions and manual below PREFIX (/usr/local) in DESTDIR; `make build` comes first.
	deploy/packaging/install $(RELEASE) $(DESTDIR)$(PREFIX)

uninstall: ## Take away what `make install` put there.
	deploy/packaging/uninstall $(DESTDIR)$(PREFIX)

release: setup ## Make the archive for any Linux with glibc, .build/packages/muster-…tar.gz: no library has to be there.
	@Tests/install-packages $(PACKAGE_PACKAGES)
	deploy/packaging/static-libraries .build/static
	swift build -c release --static-swift-stdlib --disable-local-rpath --pkg-config-path .build/static --product muster
	deploy/packaging/release $(RELEASE) $(PACKAGES)

deb: build ## Make the Debian package, .build/packages/muster_….deb; it links the libraries of this release of Debian.
	@Tests/install-packages $(PACKAGE_PACKAGES)
	deploy/packaging/deb $(RELEASE) $(PACKAGES)

test-packages: ## Make archive and package, and try them in a new Debian (minutes, and root; not part of `make test`).
	@Tests/install-packages $(PACKAGE_TEST_PACKAGES)
	rm -rf $(PACKAGES)
	$(MAKE) release
	$(MAKE) deb
	Tests/check_packages $(PACKAGES)

audit: build ## Audit the sample account that ships with the project and say where the reports are.
	@status=0; $(RELEASE) audit --snapshot $(SAMPLE) --as-of-collection --benchmark account-setup \
	  --benchmark cis-aws-5.0 --output .build/audit || status=$$?; \
	if [ $$status -gt 2 ]; then exit $$status; fi; \
	echo; echo "exit status $$status; the reports: .build/audit/muster.html and .build/audit/muster.json"

test: setup-tests ## Run all tests.
	swift build --build-tests
	swift test --skip-build --disable-xctest

lint: ## Check the format of the sources.
	swift format lint --strict --recursive Sources Tests Package.swift

format: ## Format the sources.
	swift format --in-place --recursive Sources Tests Package.swift

generate: ## Write what is generated from rules and tables: embedded rules, their pages.
	swift run generate

actions: ## Make the catalogue of AWS's actions anew from the package that make_actions.py names.
	rules/actions/make_actions.py

examples: build ## Write the example reports under reports/examples from the sample accounts.
	@status=0; $(RELEASE) audit --snapshot $(SAMPLE) --as-of-collection --benchmark account-setup \
	  --benchmark cis-aws-5.0 --format text --output reports/examples \
	  $(addprefix --format ,json html sarif junit csv markdown github ocsf) > /dev/null || status=$$?; \
	if [ $$status -ne 1 ]; then echo "examples: expected exit status 1, got $$status" >&2; exit 70; fi
	@folder=$$(mktemp -d); for account in troubled member china; do \
	  $(RELEASE) audit --snapshot Tests/Fixtures/accounts/$$account --as-of-collection --benchmark cis-aws-5.0 \
	    --format json=$$folder/$$account.json 2> /dev/null || [ $$? -le 2 ]; done; \
	$(RELEASE) report $$folder/*.json --format html=reports/examples/accounts.html \
	  --format markdown=reports/examples/accounts.md; status=$$?; rm -r $$folder; exit $$status

fixtures: setup-tests ## Make the sample accounts anew with a moto server.
	Tests/Fixtures/make_accounts.py

check: setup-tests lint test ## What CI runs: lint, build without warnings, all tests.

bench: build setup-tests ## Measure speed and memory against xmllint, the search for ways to an administrator, and the rules by themselves.
	@status=0; Benchmarks/bench || status=1; Benchmarks/escalation || status=1; Benchmarks/rules || status=1; exit $$status

bench-live: build ## Measure live audits against a server on loopback.
	Benchmarks/live

bench-gate: build ## Measure how long a deployment waits for the audit of root and MFA.
	Benchmarks/live --gate --runs 31

bench-simulate: build ## Measure how many requests a second are decided.
	Benchmarks/simulate

bench-escalation: build ## Measure how long it takes to find who can become an administrator.
	Benchmarks/escalation

.PHONY: bench-rules
bench-rules: build ## Measure how long all rules take to be decoded, selected and analysed.
	Benchmarks/rules

.PHONY: bench-history
bench-history: setup ## Measure how large a history of three years of a large account becomes, and what a night costs.
	MUSTER_BENCH=1 swift run -c release --scratch-path .build-bench bench-history

fuzz: setup ## Try the readers and the policy engine on made-up input, each for FUZZ_SECONDS (60).
	@Tests/install-packages xz-utils
	Tests/Fuzz/run

.PHONY: reliability sanitize
reliability: build ## Refuse evidence, kill audits, fill the disk, judge 10,000 snapshots (20 minutes, as root).
	Tests/Reliability/refusals.py $(RELEASE)
	Tests/Reliability/kills.py $(RELEASE)
	Tests/Reliability/full_disk.py $(RELEASE)
	MUSTER_RELIABILITY=1 swift build -c release --product many-snapshots
	.build/release/many-snapshots 10000 $(addprefix Tests/Fixtures/accounts/,healthy troubled member)

# The thread sanitizer writes half a megabyte to a file of its own as it starts, which a limit on the size of files forbids.
sanitize: setup-tests ## Run the tests with the address and the thread sanitizer, and an audit under valgrind (an hour).
	ASAN_OPTIONS=detect_leaks=0 swift test --disable-xctest --sanitize address --scratch-path .build-address
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Reliability/thread-sanitizer.supp \
	  swift test --disable-xctest --sanitize thread --scratch-path .build-thread --skip full.disk.loses
	Tests/Reliability/valgrind $(RELEASE)

clean: ## Remove what was built.
	rm -rf .build .build-bench .build-fuzz .venv

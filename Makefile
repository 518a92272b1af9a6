# `make` lists the targets; README.md says which two to begin with.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# What the build links, and what only the tests use.
BUILD_PACKAGES := libxml2-dev libcurl4-openssl-dev libssl-dev libsqlite3-dev zlib1g-dev pkg-config make
TEST_PACKAGES := python3-venv libxml2-utils chromium chromium-driver poppler-utils time jq graphviz shellcheck systemd
RELEASE := .build/release/muster
SAMPLE := Tests/Fixtures/accounts/troubled
# Python tools of the tests live in the project, because Debian's Python takes no packages from outside.
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: help setup setup-tests audit build test lint format generate actions examples fixtures check bench bench-live bench-simulate bench-escalation fuzz clean

help: ## List the targets.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

setup: ## Install what the build needs (Debian or Ubuntu, with Swift 6.3 already there).
	@command -v swift > /dev/null || { echo 'setup: install Swift 6.3 first: https://www.swift.org/install/linux/' >&2; exit 1; }
	@Tests/install-packages $(BUILD_PACKAGES)

setup-tests: setup ## Install what the tests need besides: Chromium, Python packages.
	@Tests/install-packages $(TEST_PACKAGES)
	@Tests/install-python .venv Tests/requirements.txt

build: setup ## Build the release binary, .build/release/muster.
	swift build -c release --static-swift-stdlib --product muster

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

examples: build ## Write the example reports under reports/examples from the sample account.
	@status=0; $(RELEASE) audit --snapshot $(SAMPLE) --as-of-collection --benchmark account-setup \
	  --benchmark cis-aws-5.0 --format text --output reports/examples \
	  $(addprefix --format ,json html sarif junit csv markdown github ocsf) > /dev/null || status=$$?; \
	if [ $$status -ne 1 ]; then echo "examples: expected exit status 1, got $$status" >&2; exit 70; fi

fixtures: setup-tests ## Make the sample accounts anew with a moto server.
	Tests/Fixtures/make_accounts.py

check: setup-tests lint test ## What CI runs: lint, build without warnings, all tests.

bench: build setup-tests ## Measure speed and memory against xmllint, the search for ways to an administrator, and the rules by themselves.
	@status=0; Benchmarks/bench || status=1; Benchmarks/escalation || status=1; Benchmarks/rules || status=1; exit $$status

bench-live: build ## Measure live audits against a server on loopback.
	Benchmarks/live

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
	Tests/Fuzz/run

clean: ## Remove what was built.
	rm -rf .build .build-bench .build-fuzz .venv

# Racewalk. `make` lists what can be made; building needs Go, Node and make.

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -ec
GO    ?= go
NPM   ?= npm
PORT  ?=
FUZZTIME ?= 5s

# Builds must not depend on the state of a checkout, nor on whether git likes its owner.
export GOFLAGS := $(filter-out -buildvcs=%,$(GOFLAGS)) -buildvcs=false

SITE := build/site
# The older collector is 8 kB smaller, as long as Go has it.
JS   := GOOS=js GOARCH=wasm $(if $(shell GOEXPERIMENT=nogreenteagc $(GO) env GOROOT 2>/dev/null),GOEXPERIMENT=nogreenteagc)
# Without inlining a program is a tenth smaller to download and as fast, since V8
# inlines by itself; only the runtime's own calls need it, or a step costs half
# as much again. Tests and benchmarks run what ships.
WASM_FLAGS := -trimpath -gcflags=all=-l -gcflags=runtime=
# With the tag page most of the Python library stays outside the engine: see
# sim/python/lib. What slim does, and for how much, is said in wasm/slim/main.go.
WASM = $(JS) $(GO) build $(WASM_FLAGS) -tags=page -ldflags='-s -w' -o build/whole/$(@F) $(1) && \
	mkdir -p $(@D) && $(GO) run ./wasm/slim build/whole/$(@F) $@ build/$(basename $(@F)).names

STATICCHECK_VERSION := v0.8.2
STATICCHECK := build/tools/$(STATICCHECK_VERSION)/staticcheck

# Everything that can change a Go program. Folders are in it because deleting a
# file changes nothing else.
GO_SOURCES := go.mod go.sum $(shell find sim wasm \( -name testdata -o -path sim/cmd \) -prune -o \( -type d -o -type f ! -name '*_test.go' \) -print)
WEB_SOURCES := $(wildcard index.html) $(shell find web \( -name node_modules -o -name test -o -name test-results \) -prune -o -print)
MODULES := web/node_modules/.package-lock.json

# Packages that see Ebiten need a display to be linked natively and a document to
# start: they are compiled and vetted for the browser and tested in one.
WITHOUT_EBITEN = list -f '{{.ImportPath}} {{join .Deps " "}}' ./... | grep -v /ebiten/ | cut -d ' ' -f 1
NATIVE_PACKAGES = $$($(GO) $(WITHOUT_EBITEN))
JS_PACKAGES     = $$($(JS) $(GO) $(WITHOUT_EBITEN))

# What starts goroutines, and what uses that.
RACE_PACKAGES := ./sim/worker ./sim/session

# Go's own runner for tests under Node. It passes the environment on to the
# program, in 8 kB that a generous one overflows, so that is kept short.
WASM_EXEC = env -i PATH='$(PATH)' HOME='$(HOME)' $$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec

say = @echo '── $(1)'

.PHONY: help serve build check test bench fuzz clean
.PHONY: tools gofmt vet staticcheck tsc unit race unit-wasm lessons sizes browser FORCE
.NOTPARALLEL:
.DELETE_ON_ERROR:

help: ## list what can be made
	@echo 'Racewalk: step through the interleavings of a threaded program.'
	@echo
	@sed -nE 's/^([a-z]+):[^#]*## (.*)/\1\t\2/p' $(firstword $(MAKEFILE_LIST)) | awk -F '\t' '{ printf "  make %-11s %s\n", $$1, $$2 }'

serve: build build/racewalk ## build what has changed, then serve the page on this machine (PORT=8080)
	@exec build/racewalk serve --dir $(SITE) $(if $(PORT),--port $(PORT))

build: $(SITE)/engine.wasm $(SITE)/wasm_exec.js build/web.stamp $(SITE)/stage.wasm ## build the page into build/site

check: gofmt vet staticcheck tsc unit ## formatting, vet, staticcheck, types, unit tests

test: check race unit-wasm lessons sizes browser ## all tests, also under WebAssembly and in a browser; installs what they need
	$(call say,All tests passed)

bench: build ## measure speed and size, as a table
	@$(GO) run ./sim/cmd/bench --header
	@$(JS) $(GO) run $(WASM_FLAGS) -exec "$(WASM_EXEC)" ./sim/cmd/bench --where 'in WebAssembly'
	@$(MAKE) --no-print-directory sizes
	@if CHROMIUM=$$(.ci/need --path chromium); then export CHROMIUM; node web/idle.mjs; fi

fuzz: ## run every fuzz target for a few seconds (FUZZTIME=5s)
	@set -e; for file in $$(grep -rlE --include='*_test.go' '^func Fuzz' sim wasm); do \
		for name in $$(sed -nE 's/^func (Fuzz[A-Za-z0-9_]*)\(.*/\1/p' "$$file"); do \
			echo "── $$(dirname "$$file") $$name"; \
			$(GO) test -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZTIME) "./$$(dirname "$$file")"; \
		done; \
	done

clean: ## remove everything that was built (web/node_modules stays)
	rm -rf build web/test-results

# The parts of a build.

tools:
	@command -v $(GO) >/dev/null || { echo 'Racewalk needs Go 1.26 or newer: https://go.dev/doc/install'; exit 1; }
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null || \
		{ echo 'Racewalk needs Node.js 20 or newer: https://nodejs.org/en/download'; exit 1; }

# Changes when another Go toolchain is in use: everything must come from one.
build/toolchain: FORCE | tools
	@mkdir -p build
	@$(GO) version | cmp -s - $@ || $(GO) version > $@

$(MODULES): web/package.json web/package-lock.json | tools
	$(call say,web/node_modules: installing the page'\''s tools)
	@cd web && $(NPM) ci --no-audit --no-fund
	@touch $@

$(SITE)/engine.wasm: $(GO_SOURCES) build/toolchain
	$(call say,engine.wasm: compiling the engine)
	@$(call WASM,./wasm/engine)
	@touch $@

$(SITE)/stage.wasm: $(GO_SOURCES) build/toolchain
	$(call say,stage.wasm: compiling the stage (a minute or two the first time))
	@$(call WASM,./wasm/stage)
	@touch $@

$(SITE)/wasm_exec.js: build/toolchain
	@mkdir -p $(@D)
	@install -m 644 "$$($(GO) env GOROOT)/lib/wasm/wasm_exec.js" $@

# The command line writes the lessons, which lie beside the page as JSON.
build/web.stamp: $(WEB_SOURCES) $(MODULES) build/racewalk
	$(call say,page: bundling)
	@mkdir -p $(SITE)
	@cd web && $(NPM) run --silent build
	@touch $@

build/racewalk: $(GO_SOURCES) $(wildcard sim/cmd/racewalk sim/cmd/racewalk/*.go) build/toolchain
	$(call say,racewalk: compiling the command line)
	@$(GO) build -o $@ ./sim/cmd/racewalk
	@touch $@

$(STATICCHECK): build/toolchain
	$(call say,staticcheck: compiling $(STATICCHECK_VERSION))
	@GOBIN='$(CURDIR)/$(@D)' $(GO) install honnef.co/go/tools/cmd/staticcheck@$(STATICCHECK_VERSION)
	@touch $@

# The parts of the tests.

gofmt: | tools
	$(call say,gofmt)
	@files=$$("$$($(GO) env GOROOT)/bin/gofmt" -l *.go sim wasm); \
		[ -z "$$files" ] || { printf '%s\n' 'not formatted:' "$$files"; exit 1; }

vet: | tools
	$(call say,go vet)
	@packages=$(NATIVE_PACKAGES); $(GO) vet $$packages
	@$(JS) $(GO) vet ./...

staticcheck: $(STATICCHECK)
	$(call say,staticcheck)
	@packages=$(NATIVE_PACKAGES); $(STATICCHECK) $$packages
	@$(JS) $(STATICCHECK) ./...

tsc: $(MODULES)
	$(call say,tsc)
	@cd web && $(NPM) run --silent check

unit: $(MODULES)
	$(call say,unit tests)
	@packages=$(NATIVE_PACKAGES); $(GO) test $$packages
	@cd web && $(NPM) run --silent unit

race: | tools
	$(call say,unit tests under the race detector)
	@.ci/need gcc
	@CGO_ENABLED=1 $(GO) test -race $(RACE_PACKAGES)

unit-wasm: | tools
	$(call say,unit tests under WebAssembly)
	@packages=$(JS_PACKAGES); $(JS) $(GO) test $(WASM_FLAGS) -exec "$(WASM_EXEC)" $$packages

lessons: build/racewalk
	$(call say,lessons)
	@build/racewalk check

sizes: build
	$(call say,sizes of what a browser downloads)
	@node web/sizes.mjs $(SITE)

browser: build $(MODULES)
	$(call say,browser tests)
	@.ci/need chromium
	@cd web && CHROMIUM="$$(../.ci/need --path chromium)" $(NPM) test

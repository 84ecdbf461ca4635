# make         sets everything up and builds the site, its maps, the PDF and the data into site/
# make serve   sets everything up and shows the site while you edit
# make test    sets everything up and runs every test
# make help    lists the rest

VENV := .venv
PIP := $(VENV)/bin/python -m pip --disable-pip-version-check --quiet --no-input
INSTALL := $(PIP) install --require-hashes --no-deps
LOCK := .venv-lock/bin/uv pip compile --quiet --universal --fork-strategy fewest \
	--python-version 3.11 --generate-hashes --no-header --no-annotate
# Where Python is told to keep nothing that it compiles, each command would compile all of it.
COMPILE := $(VENV)/bin/python -m compileall -q scripts/factlas \
	&& $(VENV)/bin/python -m factlas.commands.compiling

.DEFAULT_GOAL := site
.DELETE_ON_ERROR:
.PHONY: site serve test bench fuzz torture audit validate zensical-env lock clean help

## site          set up and build everything into site/ (what plain `make` does)
site: $(VENV)/runtime
	@$(VENV)/bin/factlas build
	@$(VENV)/bin/factlas schema
	@echo "make: built site/ (open site/index.html): $$(find site -name '*.html' | wc -l) pages," \
		"$$(find site -name '*.pdf' | wc -l) PDF, data in site/data/."

## serve         set up and show the site at http://127.0.0.1:8000/ while you edit (Ctrl-C ends)
serve: $(VENV)/runtime
	@$(VENV)/bin/factlas serve

## test          set up and run every test: code, types, style, imports, browser, facts
test: $(VENV)/test .venv-zensical/ready
	@sh scripts/setup_browser.sh
	@bash scripts/run_tests.sh

## bench         measure speed and size against what is promised (ONLY="preview large" for parts)
bench: $(VENV)/test
	@$(COMPILE)
	@PYTHONPATH=scripts $(VENV)/bin/python -m bench $(ONLY)

## fuzz          try ten thousand spoilt projects and fifty thousand nasty texts (a quarter of an hour)
fuzz: $(VENV)/test
	@FACTLAS_FUZZ=70 $(VENV)/bin/python -m pytest -q tests/hostile

## torture       kill builds at random moments, three hundred times (a quarter of an hour)
torture: $(VENV)/test
	@FACTLAS_KILLS=240 $(VENV)/bin/python -m pytest -q -s tests/commands/test_killed.py

## zensical-env  set up Zensical, the other engine, in an environment of its own
zensical-env: .venv-zensical/ready

## audit         ask the network whether anything that is locked is known to be vulnerable
##               (AUDIT="--vulnerability-service osv" asks elsewhere than the registry)
audit: .venv-audit/ready
	@for lock in requirements/*.lock; do echo "== $$lock"; \
		.venv-audit/bin/pip-audit --strict --require-hashes --disable-pip --progress-spinner off $(AUDIT) -r $$lock \
		|| { echo "audit: something above is vulnerable, or the network is not to be had"; exit 1; }; \
	done

## validate      hold every page of site/ against the Nu validator (needs Java; VNU=path/to/vnu.jar)
validate: site
	@test -f "$(VNU)" || { echo "validate: name the validator with VNU=path/to/vnu.jar" \
		"(npm install vnu-jar brings one)"; exit 1; }
	java -Xss8m -jar "$(VNU)" --errors-only --skip-non-html site

## lock          renew the lock files from pyproject.toml (UPGRADE=--upgrade takes newer versions)
lock: .venv-lock/ready
	$(LOCK) $(UPGRADE) pyproject.toml --extra test --group build -o requirements/test.lock
	$(LOCK) -c requirements/test.lock pyproject.toml --group build -o requirements/runtime.lock
	$(LOCK) $(UPGRADE) requirements/zensical.in -o requirements/zensical.lock
	$(LOCK) $(UPGRADE) requirements/bench.in -o requirements/bench.lock

## clean         remove everything that was built or installed
clean:
	rm -rf site build .cache .venv .venv-zensical .venv-lock .venv-audit .pytest_cache .mypy_cache .ruff_cache \
		.import_linter_cache scripts/*.egg-info
	find scripts tests -name __pycache__ -prune -exec rm -rf {} +

## help          show this list
help:
	@sed -n 's/^## //p' Makefile

# An environment holds absolute paths: in a copied or moved folder it would run the code of the
# folder that it was copied from, so it is made anew there.
ifneq ($(shell cat $(VENV)/home 2>/dev/null),$(CURDIR))
.PHONY: $(VENV)/home
endif
$(VENV)/home:
	@echo "Making $(VENV)."
	@sh scripts/setup_venv.sh $(VENV)
	@echo '$(CURDIR)' > $@

$(VENV)/runtime: requirements/runtime.lock pyproject.toml $(VENV)/home
	@echo "Installing what the program needs (requirements/runtime.lock)."
	@$(INSTALL) -r requirements/runtime.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(COMPILE)
	@touch $@

$(VENV)/test: requirements/test.lock $(VENV)/runtime
	@echo "Installing what the tests need (requirements/test.lock)."
	@$(INSTALL) -r requirements/test.lock
	@touch $@

.venv-zensical/ready: requirements/zensical.lock
	@echo "Making .venv-zensical."
	@sh scripts/setup_venv.sh .venv-zensical
	@.venv-zensical/bin/python -m pip --disable-pip-version-check --quiet --no-input \
		install --require-hashes --no-deps -r requirements/zensical.lock
	@touch $@

.venv-audit/ready:
	sh scripts/setup_venv.sh .venv-audit
	.venv-audit/bin/python -m pip --disable-pip-version-check --quiet install pip-audit==2.10.1
	touch $@

.venv-lock/ready:
	sh scripts/setup_venv.sh .venv-lock
	.venv-lock/bin/python -m pip --disable-pip-version-check --quiet install uv==0.13.9
	touch $@

.PHONY: build test check fmt rule demo soak fuzz bench-sim bench-scan bench-rules publish publish-check clean

build:
	dotnet build Plumbline.slnx --configuration Release --nologo

test:
	./test

check:
	dotnet csharpier check .

fmt:
	dotnet tool restore
	dotnet csharpier format .

# A new rule: make rule S=Kms N=KeyProtectionMode T=Key
rule:
	eng/new-rule "$(S)" "$(N)" $(T)

soak:
	PLUMB_SOAK_TENANCIES=1000 dotnet run --project tests/Plumbline.Cli.Tests --configuration Release -- -class '*.TruthTests'
	PLUMB_SOAK_PLANS=500 dotnet run --project tests/Plumbline.Oci.Tests --configuration Release -- -class '*.CrashTests'
	PLUMB_SOAK_KILLS=20 dotnet run --project tests/Plumbline.Cli.Tests --configuration Release -- -class '*.FixKillTests'

fuzz:
	PLUMB_FUZZ_REQUESTS=100000 dotnet run --project tests/Plumbline.Simulator.Tests --configuration Release -- -class '*.FuzzTests'

bench-sim:
	dotnet build src/Plumbline.Cli --configuration Release --verbosity quiet --nologo
	dotnet run --project bench/Plumbline.Bench --configuration Release -- sim

# A part: QUICK=1 (under three minutes), or SIZES="M XL".
bench-scan:
	npm ci --prefix bench/clients/typescript --silent
	dotnet build src/Plumbline.Cli --configuration Release --verbosity quiet --nologo
	dotnet run --project bench/Plumbline.Bench --configuration Release -- scan $(if $(QUICK),quick,$(SIZES))

# All rules over 100,000 resources of all services.
bench-rules:
	dotnet build src/Plumbline.Cli --configuration Release --verbosity quiet --nologo
	dotnet run --project bench/Plumbline.Bench --configuration Release -- rules $(DEPARTMENTS)

# One file that needs no .NET. RID names another platform: make publish RID=linux-arm64
RID ?= linux-x64

publish:
	rm -rf artifacts/publish
	dotnet restore src/Plumbline.Cli --locked-mode --verbosity quiet -p:ArtifactsFolder=artifacts/one-file
	dotnet publish src/Plumbline.Cli --configuration Release --runtime $(RID) --output artifacts/publish \
		--verbosity quiet --nologo -p:ArtifactsFolder=artifacts/one-file -p:DebugType=none
	@du -h --apparent-size artifacts/publish/plumb*

publish-check: publish
	eng/check-publish

demo:
	./plumb demo

clean:
	rm -rf artifacts

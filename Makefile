.PHONY: build test check fmt demo soak fuzz bench-sim publish publish-check clean

build:
	dotnet build Plumbline.slnx --configuration Release --nologo

test:
	./test

check:
	dotnet csharpier check .

fmt:
	dotnet tool restore
	dotnet csharpier format .

soak:
	PLUMB_SOAK_TENANCIES=1000 dotnet run --project tests/Plumbline.Cli.Tests --configuration Release -- -class '*.TruthTests'

fuzz:
	PLUMB_FUZZ_REQUESTS=100000 dotnet run --project tests/Plumbline.Simulator.Tests --configuration Release -- -class '*.FuzzTests'

bench-sim:
	dotnet build src/Plumbline.Cli --configuration Release --verbosity quiet --nologo
	dotnet run --project bench/Plumbline.Bench --configuration Release -- artifacts/bin/Plumbline.Cli/release/plumb.dll

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

.PHONY: build test check fmt demo soak fuzz bench-sim bench-scan clean

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
	dotnet run --project bench/Plumbline.Bench --configuration Release -- sim

# A part: QUICK=1 (under three minutes), or SIZES="M XL".
bench-scan:
	npm ci --prefix bench/clients/typescript --silent
	dotnet build src/Plumbline.Cli --configuration Release --verbosity quiet --nologo
	dotnet run --project bench/Plumbline.Bench --configuration Release -- scan $(if $(QUICK),quick,$(SIZES))

demo:
	./plumb demo

clean:
	rm -rf artifacts

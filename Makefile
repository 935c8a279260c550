.PHONY: build test check fmt demo soak fuzz clean

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

demo:
	./plumb demo

clean:
	rm -rf artifacts

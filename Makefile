.PHONY: build test check fmt demo soak clean

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

demo:
	./plumb demo

clean:
	rm -rf artifacts

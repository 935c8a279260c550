.PHONY: build test check fmt demo clean

build:
	dotnet build Plumbline.slnx --configuration Release --nologo

test:
	./test

check:
	dotnet csharpier check .

fmt:
	dotnet tool restore
	dotnet csharpier format .

demo:
	./plumb demo

clean:
	rm -rf artifacts

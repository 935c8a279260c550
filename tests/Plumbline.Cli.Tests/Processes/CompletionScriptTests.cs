namespace Plumbline.Cli.Tests.Processes;

/// <summary>The completion scripts in the shells that they are for.</summary>
public sealed class CompletionScriptTests
{
    /// <summary>Commands, options, values in both spellings, rules, and files where we know nothing.</summary>
    private const string Keys = """
        plumb sc	--disc	se	
        plumb scan --discovery=th	
        plumb scan -o json=scan	
        plumb sim --tenancy em	
        plumb scan --config-file scan	

        """;

    private const string Completed = """
        [scan][--discovery][search]
        [scan][--discovery=thorough]
        [scan][-o][json=scan-of-may.json]
        [sim][--tenancy][empty]
        [scan][--config-file][scan-of-may.json]

        """;

    [Fact]
    public async Task Bash_completes_what_is_typed()
    {
        using var shell = new CompletingShell();
        shell.Write("rc", """eval "$(plumb completion bash)" """);

        (await shell.TypeAsync("bash --noprofile --rcfile rc -i", Keys)).ShouldBe(Completed);
    }

    [Fact]
    public async Task Zsh_completes_what_is_typed()
    {
        using var shell = new CompletingShell();
        shell.Write(".zshrc", """autoload -Uz compinit; compinit -u -D; eval "$(plumb completion zsh)" """);

        (await shell.TypeAsync("zsh -i", Keys)).ShouldBe(Completed);
    }

    [Theory]
    [InlineData("plumb sc", "scan\tCheck a tenancy and report what fails")]
    [InlineData("plumb scan --discovery ", "auto\nsearch\nthorough")]
    [InlineData("plumb scan --discovery=th", "--discovery=thorough")]
    [InlineData("plumb scan -o json=scan", "json=scan-of-may.json")]
    [InlineData("plumb scan --config-file scan", "scan-of-may.json")]
    public async Task Fish_completes_what_is_typed(string line, string expected)
    {
        using var shell = new CompletingShell();

        var output = await shell.RunAsync("fish", "-c", $"plumb completion fish | source; complete -C '{line}'");

        output.Trim().ShouldBe(expected);
    }

    [Theory]
    [InlineData("plumb sc", "scan: Check a tenancy and report what fails")]
    [InlineData("plumb scan --discovery ", "auto: auto\nsearch: search\nthorough: thorough")]
    [InlineData("plumb scan --discovery=th", "--discovery=thorough: --discovery=thorough")]
    [InlineData("plumb auth check --auth api_key --output j", "json: json")]
    public async Task PowerShell_completes_what_is_typed(string line, string expected)
    {
        using var shell = new CompletingShell();
        shell.Write(
            "complete.ps1",
            $$"""
            plumb completion pwsh | Out-String | Invoke-Expression
            (TabExpansion2 '{{line}}' {{line.Length}}).CompletionMatches | ForEach-Object { $_.CompletionText + ': ' + $_.ToolTip }
            """
        );

        var output = await shell.RunAsync(
            "bash",
            "-c",
            $"here=$PWD; cd '{Repository.Root}' && DOTNET_NOLOGO=1 POWERSHELL_TELEMETRY_OPTOUT=1 dotnet pwsh -NoProfile -File \"$here/complete.ps1\""
        );

        output.ReplaceLineEndings("\n").Trim().ShouldBe(expected);
    }
}

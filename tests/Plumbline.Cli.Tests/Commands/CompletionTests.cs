namespace Plumbline.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("rule li", "list")]
    [InlineData("scan --fail-on ", "none low medium high very_high extreme")]
    [InlineData("scan --fail-on=very", "--fail-on=very_high")]
    [InlineData("scan --auth i", "instance_principal instance_obo_user")]
    [InlineData("scan --region eu-frankfurt-", "eu-frankfurt-1 eu-frankfurt-2")]
    [InlineData("auth check -o ", "table json")]
    [InlineData("scan -o js", "json")]
    [InlineData("scan --rule oci-kms-004", "OCI-KMS-004")]
    [InlineData("rule show -- OCI-KMS-004", "OCI-KMS-004")]
    [InlineData("completion ", "bash zsh fish pwsh")]
    [InlineData("demo --tenancy e", "empty")]
    [InlineData("scan --quiet --qu", "")]
    [InlineData("scan --rate-limit ", "")]
    [InlineData("scan -o json=", "")]
    [InlineData("nonsense ", "")]
    public async Task What_can_stand_there_is_told(string line, string expected)
    {
        var words = (await CompleteAsync(line)).Select(candidate => candidate.Split('\t')[0]);

        string.Join(' ', words).ShouldBe(expected);
    }

    [Fact]
    public async Task Candidates_say_what_they_mean_in_one_line() =>
        (await CompleteAsync("rule show ")).ShouldContain(
            "OCI-KMS-004\tKMS keys use SOFTWARE protection unless an HSM is required"
        );

    [Fact]
    public async Task Options_are_told_where_nothing_else_can_stand_and_one_that_takes_a_value_once()
    {
        (await CompleteAsync("rule ")).ShouldAllBe(candidate => !candidate.StartsWith('-'));
        var left = await CompleteAsync("scan --auth api_key --rule OCI-KMS-004 ");

        left.ShouldContain(candidate => candidate.StartsWith("--rule\t"));
        left.ShouldNotContain(candidate => candidate.StartsWith("--auth\t"));
    }

    [Fact]
    public async Task The_profiles_of_the_configuration_file_are_told_and_nothing_that_is_in_them()
    {
        using var plumb = new Plumb();
        plumb.Write(".oci/config", "[DEFAULT]\nuser=secret-of-default\n[PROD]\nkey_content=secret-of-prod\n");

        var result = await plumb.RunAsync("complete", "--", "scan", "--profile", "");

        result.Output.ShouldBe("DEFAULT\t\nPROD\t\n");
    }

    [Fact]
    public async Task A_configuration_file_that_cannot_be_read_completes_nothing()
    {
        using var plumb = new Plumb();
        plumb.Write(".oci/config", "no section");

        var result = await plumb.RunAsync("complete", "--", "scan", "--profile", "");

        result.ShouldBe(new RunResult(ExitCode.Done, "", ""));
    }

    [Fact]
    public async Task The_word_that_begins_can_be_said_by_an_option()
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("complete", "--next", "--", "rule")).Output.ShouldBe(
            (await plumb.RunAsync("complete", "--", "rule", "")).Output
        );
    }

    [Fact]
    public async Task An_unknown_shell_is_wrong_usage_with_the_choices()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync("completion", "fsh");

        result.ShouldFailWith(
            ExitCode.WrongUsage,
            "There is no completion for the shell 'fsh'. Did you mean 'fish'? Choose bash, zsh, fish, pwsh."
        );
    }

    private static async Task<string[]> CompleteAsync(string line)
    {
        using var plumb = new Plumb();
        var result = await plumb.RunAsync(["complete", "--", .. line.Split(' ')]);
        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldBeEmpty();
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

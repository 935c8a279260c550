namespace Plumbline.Cli.Tests.Docs;

public sealed class OciCommandLineTests
{
    [Theory]
    [InlineData("iam region-subscription list")]
    [InlineData("iam compartment list --all --compartment-id-in-subtree true")]
    [InlineData("kms management key-version list --key-id K --endpoint E --region R")]
    [InlineData("kms management key schedule-deletion --key-id K --endpoint E")]
    public void What_the_CLI_has_is_understood(string call) => Problems(call).ShouldBeEmpty();

    [Theory]
    [InlineData("kms management key lst --compartment-id C --endpoint E", "there is no 'oci kms management key lst'")]
    [InlineData("kms key list --compartment-id C --endpoint E", "there is no 'oci kms key list'")]
    [InlineData("iam", "there is no 'oci iam'")]
    [InlineData("iam compartment list --include-rot", "iam compartment list knows no '--include-rot'")]
    [InlineData("iam compartment list -c C", "iam compartment list knows no '-c'")]
    [InlineData(
        "cloud-guard configuration update --status MAYBE --compartment-id C --reporting-region R",
        "cloud-guard configuration update cannot take '--status MAYBE'"
    )]
    [InlineData("iam compartment list --name", "iam compartment list cannot take '--name '")]
    [InlineData("kms management vault list --all", "kms management vault list needs --compartment-id")]
    [InlineData("kms management key list --compartment-id C", "kms management key list needs --endpoint")]
    [InlineData("kms management key get --endpoint E", "kms management key get needs --key-id")]
    [InlineData(
        "kms management key create --compartment-id C --endpoint E --key-shape S",
        "kms management key create needs --display-name"
    )]
    public void What_it_lacks_is_told(string call, string problem) => Problems(call).ShouldContain(problem);

    private static IReadOnlyList<string> Problems(string call) => OciCommandLine.Problems(call.Split(' '));
}

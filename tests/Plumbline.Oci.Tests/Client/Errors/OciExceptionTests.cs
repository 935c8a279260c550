using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Tests.Client.Errors;

public sealed class OciExceptionTests
{
    private const string Gateway = "A proxy or gateway in between may have changed the answer.";
    private const string Network = "Check the network, the region's name, and HTTPS_PROXY and NO_PROXY.";

    [Theory]
    [InlineData(400, "InvalidParameter", "")]
    [InlineData(
        401,
        "NotAuthenticated",
        " Check that the API key is registered for this user (or the session has not expired) and that this machine's clock is right."
    )]
    [InlineData(
        404,
        "NotAuthorizedOrNotFound",
        " The user may lack a policy such as 'Allow group … to inspect compartments in tenancy' and 'Allow group … to inspect tenancies in tenancy'."
    )]
    [InlineData(409, "IncorrectState", "")]
    [InlineData(429, "TooManyRequests", " OCI keeps throttling this tenancy: try again later.")]
    [InlineData(500, "InternalServerError", " OCI has a problem: try again later.")]
    [InlineData(503, "ServiceUnavailable", " OCI has a problem: try again later.")]
    [InlineData(200, "InvalidResponse", " " + Gateway)]
    [InlineData(302, "Unknown", " " + Gateway)]
    public void An_answer_is_described_with_its_advice(int status, string code, string advice) =>
        Error(status, code)
            .Describe()
            .ShouldBe(
                $"ListVaults at kms.us-ashburn-1.oraclecloud.com failed: {status} {code}: It said no. (opc-request-id r){advice}"
            );

    [Theory]
    [InlineData("Unreachable", " " + Network)]
    [InlineData("Timeout", " " + Network)]
    [InlineData(
        "TlsFailure",
        " If a proxy or a private endpoint uses its own certificate authority, name its PEM file with --cert-bundle."
    )]
    [InlineData("UntrustedEndpoint", "")]
    public void What_never_was_answered_is_described_with_its_advice(string code, string advice) =>
        Error(status: null, code)
            .Describe()
            .ShouldBe(
                $"ListVaults at kms.us-ashburn-1.oraclecloud.com failed: {code}: It said no. (opc-request-id r){advice}"
            );

    [Fact]
    public void Without_a_request_id_none_is_named() =>
        new OciException(Call, status: 400, "InvalidParameter", "No")
            .Describe()
            .ShouldBe("ListVaults at kms.us-ashburn-1.oraclecloud.com failed: 400 InvalidParameter: No.");

    private static OciCall Call => new("kms", "ListVaults", new Uri("https://kms.us-ashburn-1.oraclecloud.com"));

    private static OciException Error(int? status, string code) =>
        new(Call, status, code, "It said no.") { OpcRequestId = "r" };
}

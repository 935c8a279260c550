using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms;

public sealed class CreateKeyTests : IAsyncLifetime
{
    private const string External = """{"externalKeyId":"outside"}""";

    private Oci _oci = null!;

    public async ValueTask InitializeAsync() =>
        _oci = await Oci.ServeAsync(
            With(
                vaults:
                [
                    Vault("v"),
                    new
                    {
                        id = "x",
                        compartmentId = Root,
                        region = "us-ashburn-1",
                        vaultType = "EXTERNAL",
                    },
                    new
                    {
                        id = "p",
                        compartmentId = Root,
                        region = "us-ashburn-1",
                        lifecycleState = "PENDING_DELETION",
                    },
                ]
            )
        );

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    /// <summary>A correct body, with one field changed (a JSON null takes it away).</summary>
    public static string Details(string field = "displayName", string value = "\"new\"", string reference = "null")
    {
        var details = JsonSerializer.SerializeToNode(
            new
            {
                compartmentId = Root,
                displayName = "new",
                keyShape = new { algorithm = "AES", length = 32 },
                protectionMode = "SOFTWARE",
            }
        )!;
        details[field] = JsonNode.Parse(value);
        details["externalKeyReference"] ??= JsonNode.Parse(reference);
        return details.ToJsonString();
    }

    [Fact]
    public async Task A_created_key_is_enabled_listed_and_has_a_version()
    {
        var keys = await KeysAsync("v");
        var created = await _oci.PostAsync(keys, Details("freeformTags", """{"a":"b"}"""));
        created.Status.ShouldBe(200);
        created["lifecycleState"].ShouldBe("CREATING");
        created["protectionMode"].ShouldBe("SOFTWARE");
        created["freeformTags"].ShouldBe("""{"a":"b"}""");
        var read = await _oci.GetAsync($"{keys}/{created["id"]}");
        read.Text.ShouldBe(created.Text.Replace("CREATING", "ENABLED", StringComparison.Ordinal));
        read.Headers["etag"].ShouldNotBe(created.Headers["etag"]);
        (await _oci.GetAsync($"{keys}?compartmentId={Root}")).Ids.ShouldBe([created["id"]]);
        (await _oci.GetAsync($"{keys}/{created["id"]}/keyVersions")).Ids.ShouldBe([created["currentKeyVersion"]]);
    }

    [Fact]
    public async Task Without_a_protection_mode_it_is_HSM() =>
        (await _oci.PostAsync(await KeysAsync("v"), Details("protectionMode", "null")))["protectionMode"]
            .ShouldBe("HSM");

    [Fact]
    public async Task A_retry_token_makes_one_key()
    {
        var keys = await KeysAsync("v");
        var first = await _oci.PostAsync(keys, Details(), "token");
        (await _oci.PostAsync(keys, Details(), "token"))["id"].ShouldBe(first["id"]);
        (await _oci.PostAsync(keys, Details(), "another"))["id"].ShouldNotBe(first["id"]);
        (await _oci.GetAsync($"{keys}?compartmentId={Root}")).Ids.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_retry_token_is_its_vaults_own()
    {
        var external = Details("protectionMode", "\"EXTERNAL\"", External);
        var first = await _oci.PostAsync(await KeysAsync("v"), Details(), "token");
        var other = await _oci.PostAsync(await KeysAsync("x"), external, "token");
        other["vaultId"].ShouldBe("x");
        other["id"].ShouldNotBe(first["id"]);
    }

    [Fact]
    public async Task What_the_server_makes_cannot_be_sent() =>
        (await _oci.PostAsync(await KeysAsync("v"), Details("lifecycleState", "\"DELETED\"")))["lifecycleState"]
            .ShouldBe("CREATING");

    [Theory]
    [InlineData("displayName", "null", 400, "MissingParameter")]
    [InlineData("displayName", "\"\"", 400, "InvalidParameter")]
    [InlineData("displayName", "7", 400, "InvalidParameter")]
    [InlineData("compartmentId", "null", 400, "MissingParameter")]
    [InlineData("compartmentId", "\"nowhere\"", 404, "NotAuthorizedOrNotFound")]
    [InlineData("keyShape", "null", 400, "MissingParameter")]
    [InlineData("keyShape", """{"algorithm":"AES"}""", 400, "MissingParameter")]
    [InlineData("keyShape", """{"algorithm":"AES","length":31}""", 400, "InvalidParameter")]
    [InlineData("keyShape", """{"algorithm":"DES","length":32}""", 400, "InvalidParameter")]
    [InlineData("keyShape", """{"algorithm":"ECDSA","length":32}""", 400, "InvalidParameter")]
    [InlineData("keyShape", """{"algorithm":"ECDSA","length":48,"curveId":"NIST_P256"}""", 400, "InvalidParameter")]
    [InlineData("protectionMode", "\"PAPER\"", 400, "InvalidParameter")]
    [InlineData("protectionMode", "\"EXTERNAL\"", 400, "InvalidParameter")]
    [InlineData("freeformTags", """{"a":1}""", 400, "InvalidParameter")]
    [InlineData("keyShape", """{"algorithm":"AES","length":9999999999}""", 400, "InvalidParameter")]
    [InlineData("isAutoRotationEnabled", "true", 400, "InvalidParameter")]
    [InlineData("externalKeyReference", """{"externalKeyId":"e"}""", 400, "InvalidParameter")]
    public async Task Wrong_details_get_OCIs_error(string field, string value, int status, string code)
    {
        var response = await _oci.PostAsync(await KeysAsync("v"), Details(field, value));
        response.Status.ShouldBe(status);
        response.Code.ShouldBe(code);
    }

    [Fact]
    public async Task Each_legal_shape_is_made()
    {
        (string, int, string?)[] shapes =
        [
            ("AES", 16, null),
            ("AES", 24, null),
            ("RSA", 256, null),
            ("RSA", 384, null),
            ("RSA", 512, null),
            ("ECDSA", 32, "NIST_P256"),
            ("ECDSA", 48, "NIST_P384"),
            ("ECDSA", 66, "NIST_P521"),
        ];
        foreach (var (algorithm, length, curveId) in shapes)
        {
            var shape = JsonSerializer.Serialize(
                new
                {
                    algorithm,
                    length,
                    curveId,
                }
            );
            (await _oci.PostAsync(await KeysAsync("v"), Details("keyShape", shape))).Status.ShouldBe(200, shape);
        }
    }

    [Fact]
    public async Task An_external_vault_takes_external_keys_only()
    {
        (await _oci.PostAsync(await KeysAsync("x"), Details())).Status.ShouldBe(400);
        (
            await _oci.PostAsync(await KeysAsync("x"), Details("protectionMode", "\"EXTERNAL\"", External))
        ).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_vault_that_is_not_active_takes_no_key() =>
        (await _oci.PostAsync(await KeysAsync("p"), Details())).Code.ShouldBe("IncorrectState");

    [Theory]
    [InlineData("{")]
    [InlineData("""{"displayName": "\ud800"}""")]
    [InlineData("""{"displayName": "a", "displayName": "b"}""")]
    public async Task A_body_that_no_answer_could_carry_is_refused_as_that(string body)
    {
        var response = await _oci.PostAsync(await KeysAsync("v"), body);
        response.Status.ShouldBe(400);
        response.Code.ShouldBe("CannotParseRequest");
        response.Headers.ShouldContainKey("opc-request-id");
        _oci.Server.Requests[^1].Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_with_OCIs_error()
    {
        var response = await _oci.PostAsync(await KeysAsync("v"), new string(' ', 1024 * 1024 + 1));
        response.Status.ShouldBe(413);
        response.Code.ShouldBe("RequestEntityTooLarge");
        _oci.Server.Requests[^1].Status.ShouldBe(413);
    }

    private async Task<string> KeysAsync(string vault) =>
        (await _oci.GetAsync($"/20180608/vaults/{vault}"))["managementEndpoint"] + "/20180608/keys";
}

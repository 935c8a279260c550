using System.Text.Json;

namespace Plumbline.Conformance;

/// <summary>What the official TypeScript SDK makes of the simulator's demo tenancy.</summary>
public sealed class TypeScriptTests : IAsyncLifetime
{
    private SimulatorProcess _simulator = null!;

    public async ValueTask InitializeAsync() => _simulator = await SimulatorProcess.StartAsync();

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task It_reads_the_tenancy_its_regions_and_all_pages_of_compartments()
    {
        var result = await RunAsync("identity.mjs");
        result.GetProperty("tenancy").GetString().ShouldBe("meridian-freight");
        Texts(result, "regions").ShouldBe(["us-ashburn-1", "eu-frankfurt-1", "ap-tokyo-1"]);
        result.GetProperty("pageSizes").GetRawText().ShouldBe("[7,7,6]");
        Texts(result, "compartments").Distinct().Count().ShouldBe(20);
        result.GetProperty("created").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task It_lists_keys_across_pages_and_gets_one()
    {
        var result = await RunAsync("keys.mjs");
        result.GetProperty("pageSizes").GetRawText().ShouldBe("[100,16]");
        result.GetProperty("distinct").GetInt32().ShouldBe(116);
        Texts(result, "hsm").Length.ShouldBe(6);
        var key = result.GetProperty("key");
        key.GetProperty("mode").GetString().ShouldBe("HSM");
        key.GetProperty("shape").GetProperty("algorithm").GetString().ShouldBe("AES");
        key.GetProperty("etag").GetString().ShouldNotBeNullOrEmpty();
        result.GetProperty("versions").GetInt32().ShouldBe(3);
        result.GetProperty("currentIsListed").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task It_creates_a_software_key_once_and_sees_it_listed()
    {
        var result = await RunAsync("create.mjs");
        result.GetProperty("mode").GetString().ShouldBe("SOFTWARE");
        result.GetProperty("state").GetString().ShouldBe("CREATING");
        result.GetProperty("tags").GetRawText().ShouldBe("""{"from":"conformance"}""");
        result.GetProperty("hasEtag").GetBoolean().ShouldBeTrue();
        result.GetProperty("sameOnRetry").GetBoolean().ShouldBeTrue();
        result.GetProperty("listed").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("badSignature", 401, "NotAuthenticated")]
    [InlineData("missingKey", 404, "NotAuthorizedOrNotFound")]
    [InlineData("notSimulated", 501, "NotImplemented")]
    [InlineData("notReadable", 404, "NotAuthorizedOrNotFound")]
    public async Task It_raises_typed_errors(string call, int status, string code)
    {
        var error = (await RunAsync("errors.mjs")).GetProperty(call);
        error.GetProperty("type").GetString().ShouldBe("OciError");
        error.GetProperty("statusCode").GetInt32().ShouldBe(status);
        error.GetProperty("serviceCode").GetString().ShouldBe(code);
        error.GetProperty("opcRequestId").GetString()!.Split('/').Length.ShouldBe(2);
    }

    private Task<JsonElement> RunAsync(string script) => TypeScriptClient.RunAsync(script, _simulator.Variables);

    private static string[] Texts(JsonElement result, string field) =>
        [.. result.GetProperty(field).EnumerateArray().Select(item => item.GetString()!)];
}

using System.IO.Compression;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client;

public sealed class OciClientErrorTests
{
    [Fact]
    public async Task An_error_of_OCI_carries_all_it_says()
    {
        await using var oci = new StubbedOci(
            StubAnswer.Error(404, "NotAuthorizedOrNotFound", "Authorization failed.", "opc-request-id: A/B/C")
        );
        var error = await oci.FailAsync();
        error.Call.ShouldBe(oci.Request.Call);
        error.Status.ShouldBe(404);
        error.Code.ShouldBe("NotAuthorizedOrNotFound");
        error.Message.ShouldBe("Authorization failed.");
        error.OpcRequestId.ShouldBe("A/B/C");
    }

    [Theory]
    [InlineData("", "Unknown", "the service gave no reason")]
    [InlineData("{}", "Unknown", "the service gave no reason")]
    [InlineData("null", "Unknown", "the service gave no reason")]
    [InlineData("""{"code": "C"}""", "C", "the service gave no reason")]
    [InlineData("""{"message": "M", "more": 1}""", "Unknown", "M")]
    [InlineData("""{"code": 7}""", "Unknown", """{"code": 7}""")]
    [InlineData("[]", "Unknown", "[]")]
    [InlineData("<html>\r\n\r\n  <b>Bad  Gateway</b>\n", "Unknown", "<html> <b>Bad Gateway</b>")]
    public async Task Any_other_body_becomes_the_message(string body, string code, string message)
    {
        await using var oci = new StubbedOci(StubAnswer.Of(400, body));
        var error = await oci.FailAsync();
        error.Code.ShouldBe(code);
        error.Message.ShouldBe(message);
        error.OpcRequestId.ShouldBeNull();
    }

    [Fact]
    public async Task A_page_in_place_of_an_error_is_cut()
    {
        await using var oci = new StubbedOci(StubAnswer.Of(400, new string('x', 5000)));
        (await oci.FailAsync()).Message.ShouldBe(new string('x', 300));
    }

    [Theory]
    [InlineData("", "the answer is not the JSON that ListThings gives")]
    [InlineData("<html>", "the answer is not the JSON that ListThings gives")]
    [InlineData("""["a", "b""", "the answer is not the JSON that ListThings gives")]
    [InlineData("""{"items": []}""", "the answer is not the JSON that ListThings gives")]
    [InlineData("[1]", "the answer is not the JSON that ListThings gives")]
    [InlineData("""["a"] and more""", "the answer is not the JSON that ListThings gives")]
    [InlineData("null", "the answer is null")]
    public async Task An_answer_of_another_shape_is_invalid(string body, string reason)
    {
        await using var oci = new StubbedOci(StubAnswer.Json(body, "opc-request-id: r"));
        var error = await oci.FailAsync();
        error.Code.ShouldBe("InvalidResponse");
        error
            .Describe()
            .ShouldBe(
                $"ListThings at {oci.Server.Url.Authority} failed: 200 InvalidResponse: {reason}. (opc-request-id r) A proxy or gateway in between may have changed the answer."
            );
        oci.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_invalid()
    {
        await using var oci = new StubbedOci(StubAnswer.Of(200, [.. "[\""u8, 0xFF, 0xFE, .. "\"]"u8]));
        (await oci.FailAsync()).Code.ShouldBe("InvalidResponse");
    }

    [Fact]
    public async Task An_empty_place_in_a_list_is_invalid()
    {
        await using var oci = new StubbedOci(StubAnswer.Json("""["a", null]"""));
        var error = await Should.ThrowAsync<OciException>(async () =>
            await oci.ListAsync().ToListAsync(TestContext.Current.CancellationToken)
        );
        error.Message.ShouldBe("the list has an empty place");
    }

    [Fact]
    public async Task A_compressed_answer_is_read()
    {
        await using var oci = new StubbedOci(StubAnswer.Of(200, Compressed("""["a"]"""u8), "Content-Encoding: gzip"));
        (await oci.GetAsync()).ShouldBe(["a"]);
    }

    [Fact]
    public async Task An_answer_whose_compression_is_broken_is_invalid()
    {
        await using var oci = new StubbedOci(StubAnswer.Json("[]", "Content-Encoding: gzip"));
        (await oci.FailAsync()).Code.ShouldBe("InvalidResponse");
    }

    [Fact]
    public async Task An_answer_larger_than_the_limit_is_refused_once()
    {
        await using var oci = new StubbedOci(StubAnswer.Raw("HTTP/1.1 200 OK\r\nContent-Length: 68000000\r\n\r\n[]"));
        var error = await oci.FailAsync();
        error.Code.ShouldBe("InvalidResponse");
        error.Message.ShouldBe("the answer is larger than any that OCI gives");
        oci.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_large_answer_is_read_whole()
    {
        var text = new string('x', 3_000_000);
        await using var oci = new StubbedOci(StubAnswer.Json($"""["{text}"]"""));
        (await oci.GetAsync()).ShouldBe([text]);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var elsewhere = new StubServer(StubAnswer.Json("""["stolen"]"""));
        await using var oci = new StubbedOci(StubAnswer.Of(status, "", $"Location: {elsewhere.Url}"));
        var error = await oci.FailAsync();
        error.Status.ShouldBe(status);
        error
            .Describe()
            .ShouldBe(
                $"ListThings at {oci.Server.Url.Authority} failed: {status} Unknown: the service gave no reason. A proxy or gateway in between may have changed the answer."
            );
        elsewhere.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_to_another_realm_is_not_sent()
    {
        await using var oci = new StubbedOci(StubAnswer.Json("[]"));
        var call = oci.Request.Call with { Endpoint = new Uri("https://kms.eu-madrid-2.oraclecloud.eu") };
        var error = await Should.ThrowAsync<OciException>(() =>
            oci.Connection.Client.GetAsync(
                oci.Request with
                {
                    Call = call,
                },
                TestJson.Default.StringArray,
                TestContext.Current.CancellationToken
            )
        );
        error.Code.ShouldBe("UntrustedEndpoint");
        error.Message.ShouldBe("the address is outside this tenancy's realm, so no signed request was sent");
        oci.Connection.Ledger.Calls.ShouldBe(0);
    }

    private static byte[] Compressed(ReadOnlySpan<byte> text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionMode.Compress))
        {
            gzip.Write(text);
        }

        return bytes.ToArray();
    }
}

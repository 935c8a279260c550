using Plumbline.Simulator.Tests.Client;
using Plumbline.Simulator.Tests.KeyUse;

namespace Plumbline.Simulator.Tests.ObjectStorage;

public sealed class BucketTests() : Served(Consumers.Tenancy)
{
    [Fact]
    public async Task A_bucket_is_made_listed_changed_and_made_only_once()
    {
        var space = (await Oci.GetAsync("/n")).Json.GetString();
        var body = """{"name":"b","compartmentId":"T","kmsKeyId":"old"}""";
        var made = await Oci.PostAsync($"/n/{space}/b", body);
        made["kmsKeyId"].ShouldBe("old");
        made["etag"].ShouldBe(made.Headers["etag"]);
        (await Oci.GetAsync("/20160918/users?compartmentId=T")).Ids.ShouldBe([made["createdBy"]]);
        (await Oci.PostAsync($"/n/{space}/b", body)).Code.ShouldBe("BucketAlreadyExists");
        var listed = (await Oci.GetAsync($"/n/{space}/b?compartmentId=T")).Json;
        listed[0].GetProperty("name").GetString().ShouldBe("b");
        listed[0].TryGetProperty("kmsKeyId", out _).ShouldBeFalse();
        (await Oci.PostAsync($"/n/{space}/b/b", """{"kmsKeyId":"new","name":"c"}"""))["kmsKeyId"].ShouldBe("new");
        (await Oci.GetAsync($"/n/{space}/b/b"))["name"].ShouldBe("b");
        var plain = await Oci.PostAsync($"/n/{space}/b/b", """{"kmsKeyId":""}""");
        plain.Json.TryGetProperty("kmsKeyId", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task An_etag_of_the_body_guards_a_change()
    {
        var request = Oci.Signer.Sign(HttpMethod.Post, Oci.Absolute("/n/ns/b/a"), "{}");
        request.Headers.TryAddWithoutValidation("if-match", (await Oci.GetAsync("/n/ns/b/a"))["etag"]);
        (await Oci.SendAsync(request)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("/n/ns/b", 400, "MissingParameter")]
    [InlineData("/n/nobody/b?compartmentId=T", 404, "NamespaceNotFound")]
    [InlineData("/n/ns/b/none", 404, "BucketNotFound")]
    [InlineData("/n/ns/b/a/o/none", 404, "ObjectNotFound")]
    public async Task What_is_not_there_has_Object_Storages_own_codes(string url, int status, string code)
    {
        var response = await Oci.GetAsync(url);
        response.Status.ShouldBe(status);
        response.Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_object_is_kept_under_its_whole_name_and_signed_without_its_body()
    {
        Oci.Signer = Oci.Signer with { SignedHeaders = ["date", "(request-target)", "host"] };
        (await PutAsync("x/y/z.txt", "content")).Status.ShouldBe(200);
        (await Oci.GetAsync("/n/ns/b/a/o/x/y/z.txt")).Text.ShouldBe("content");
        (await Oci.GetAsync("/n/ns/b/a/o/x%2Fy%2Fz.txt")).Text.ShouldBe("content");
    }

    [Fact]
    public async Task Objects_are_listed_by_name_range_and_folder()
    {
        foreach (var name in new[] { "l/b/2", "l/a", "l/b/1", "l/c" })
        {
            await PutAsync(name, name);
        }

        var list = await Oci.GetAsync("/n/ns/b/a/o?prefix=l/&delimiter=/&fields=name,size");
        Names(list).ShouldBe(["l/a", "l/c"]);
        list["prefixes"].ShouldBe("""["l/b/"]""");
        var first = await Oci.GetAsync("/n/ns/b/a/o?prefix=l/&limit=3");
        Names(first).ShouldBe(["l/a", "l/b/1", "l/b/2"]);
        first["nextStartWith"].ShouldBe("l/c");
        var rest = await Oci.GetAsync($"/n/ns/b/a/o?prefix=l/&start={first["nextStartWith"]}");
        Names(rest).ShouldBe(["l/c"]);
        rest.Json.TryGetProperty("nextStartWith", out _).ShouldBeFalse();
        Names(await Oci.GetAsync("/n/ns/b/a/o?prefix=l/&end=l/b/2")).ShouldBe(["l/a", "l/b/1"]);
    }

    private static string?[] Names(Response list) =>
        [.. list.Json.GetProperty("objects").EnumerateArray().Select(item => item.GetProperty("name").GetString())];

    private Task<Response> PutAsync(string name, string content) =>
        Oci.SendAsync(Oci.Signer.Sign(HttpMethod.Put, Oci.Absolute($"/n/ns/b/a/o/{name}"), content));
}

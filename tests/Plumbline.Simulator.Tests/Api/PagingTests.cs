using CsCheck;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Api;

public sealed class PagingTests
{
    [Fact]
    public async Task Walking_the_pages_yields_each_key_once_and_in_order()
    {
        // Compartment c7 has seven keys.
        var compartments = Enumerable.Range(0, 41).Select(count => $"c{count}").ToArray();
        var keys = compartments.SelectMany((compartment, count) => Ids(count).Select(id => (compartment, id)));
        await using var oci = await Oci.ServeAsync(
            With(
                compartments: compartments.Select(compartment => Compartment(compartment)),
                keys: keys.Select(key => Key(key.id, compartment: key.compartment))
            )
        );
        await Gen.Select(Gen.Int[0, 40], Gen.Int[1, 45])
            .SampleAsync(
                async (count, limit) =>
                {
                    var pages = await WalkAsync(oci, $"&limit={limit}", $"c{count}");
                    pages.ShouldBe(Ids(count));
                },
                iter: 60,
                threads: 1
            );

        static string[] Ids(int count) => [.. Enumerable.Range(0, count).Select(i => $"key-{count}-{i}")];
    }

    [Fact]
    public async Task A_page_holds_100_unless_asked_and_the_last_names_no_next()
    {
        await using var oci = await ServeKeysAsync([.. Enumerable.Range(0, 101).Select(i => $"key-{i}")]);
        var first = await oci.GetAsync(await KeysUrlAsync(oci));
        first.Ids.Length.ShouldBe(100);
        var last = await oci.GetAsync($"{await KeysUrlAsync(oci)}&page={first.Headers["opc-next-page"]}");
        last.Ids.ShouldBe(["key-100"]);
        last.Headers.ShouldNotContainKey("opc-next-page");
    }

    [Fact]
    public async Task A_key_created_between_pages_comes_last_and_hides_nothing()
    {
        await using var oci = await ServeKeysAsync(["key-0", "key-1", "key-2"]);
        var url = await KeysUrlAsync(oci);
        var first = await oci.GetAsync($"{url}&limit=2");
        var created = await oci.PostAsync(url.Split('?')[0], Kms.CreateKeyTests.Details());
        var rest = await oci.GetAsync($"{url}&limit=9&page={first.Headers["opc-next-page"]}");
        rest.Ids.ShouldBe(["key-2", created["id"]]);
    }

    [Theory]
    [InlineData("page=")]
    [InlineData("page=bogus")]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    [InlineData("limit=-1")]
    [InlineData("limit=ten")]
    [InlineData("limit=99999999999999999999")]
    public async Task A_wrong_page_or_limit_is_InvalidParameter(string query)
    {
        await using var oci = await ServeKeysAsync(["key-0"]);
        var response = await oci.GetAsync($"{await KeysUrlAsync(oci)}&{query}");
        response.Status.ShouldBe(400);
        response.Code.ShouldBe("InvalidParameter");
    }

    private static Task<Oci> ServeKeysAsync(string[] ids) => Oci.ServeAsync(With(keys: ids.Select(id => Key(id))));

    private static async Task<string> KeysUrlAsync(Oci oci, string compartment = Root)
    {
        var vault = await oci.GetAsync("/20180608/vaults/v");
        return $"{vault["managementEndpoint"]}/20180608/keys?compartmentId={compartment}";
    }

    private static async Task<List<string>> WalkAsync(Oci oci, string query, string compartment = Root)
    {
        var url = await KeysUrlAsync(oci, compartment) + query;
        var ids = new List<string>();
        for (string? next = ""; next is not null; )
        {
            var page = await oci.GetAsync(url + next);
            ids.AddRange(page.Ids);
            next = page.Headers.TryGetValue("opc-next-page", out var token) ? $"&page={token}" : null;
        }

        return ids;
    }
}

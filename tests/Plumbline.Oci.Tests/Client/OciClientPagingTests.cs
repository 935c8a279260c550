using System.Globalization;
using System.Text.Json;
using CsCheck;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client;

public sealed class OciClientPagingTests
{
    [Fact]
    public Task Any_number_of_pages_is_read_to_the_end_in_order() =>
        Gen.String[Gen.Char.AlphaNumeric, 0, 6]
            .Array[0, 5]
            .Array[1, 8]
            .SampleAsync(
                async pages =>
                {
                    await using var oci = new StubbedOci(new StubServer(request => Page(pages, request)));
                    (await oci.ListAsync().ToListAsync(Token)).ShouldBe(pages.SelectMany(page => page));
                    oci.Server.Requests.Select(request => request.Target)
                        .ShouldBe([
                            "/20180608/things",
                            .. Enumerable
                                .Range(1, pages.Length - 1)
                                .Select(page => $"/20180608/things?page=t%2B%2F%3D%20{page}"),
                        ]);
                },
                iter: 30,
                threads: 1
            );

    [Fact]
    public async Task An_empty_token_is_the_end_and_is_never_asked_for()
    {
        await using var oci = new StubbedOci(StubAnswer.Json("""["a"]""", "opc-next-page: "));
        (await oci.ListAsync().ToListAsync(Token)).ShouldBe(["a"]);
        oci.Server.Requests.Select(request => request.Target).ShouldBe(["/20180608/things"]);
    }

    [Fact]
    public async Task An_empty_page_in_the_middle_is_not_the_end()
    {
        await using var oci = new StubbedOci(StubAnswer.Json("[]", "opc-next-page: 2"), StubAnswer.Json("""["b"]"""));
        (await oci.ListAsync().ToListAsync(Token)).ShouldBe(["b"]);
    }

    [Fact]
    public async Task A_large_page_is_read_whole()
    {
        var items = Enumerable.Range(0, 200_000).Select(item => $"item {item}").ToArray();
        await using var oci = new StubbedOci(StubAnswer.Json(JsonSerializer.Serialize(items)));
        (await oci.ListAsync().ToListAsync(Token)).Count.ShouldBe(items.Length);
    }

    [Fact]
    public async Task A_list_that_goes_in_circles_ends_with_an_error()
    {
        await using var oci = new StubbedOci(
            StubAnswer.Json("""["a"]""", "opc-next-page: 2"),
            StubAnswer.Json("""["b"]""", "opc-next-page: 3"),
            StubAnswer.Json("""["c"]""", "opc-next-page: 2", "opc-request-id: r"),
            StubAnswer.Error(400, "InvalidParameter", "Asked once too often.")
        );
        var (items, error) = await ReadUntilErrorAsync(oci);
        items.ShouldBe(["a", "b", "c"]);
        error.Message.ShouldBe("the list repeats a page for ever");
        error.Code.ShouldBe("InvalidResponse");
        error.OpcRequestId.ShouldBe("r");
    }

    [Fact]
    public async Task What_came_before_a_page_that_fails_is_kept()
    {
        await using var oci = new StubbedOci(
            StubAnswer.Json("""["a"]""", "opc-next-page: 2"),
            StubAnswer.Error(404, "NotAuthorizedOrNotFound", "No.")
        );
        var (items, error) = await ReadUntilErrorAsync(oci);
        items.ShouldBe(["a"]);
        error.Status.ShouldBe(404);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static StubAnswer Page(string[][] pages, StubRequest request)
    {
        var page = request.Target.Contains("page=")
            ? int.Parse(request.Target.Split("%20")[1], CultureInfo.InvariantCulture)
            : 0;
        var next = page + 1 < pages.Length ? [$"opc-next-page: t+/= {page + 1}"] : Array.Empty<string>();
        return StubAnswer.Json(JsonSerializer.Serialize(pages[page]), next);
    }

    private static async Task<(List<string> Items, OciException Error)> ReadUntilErrorAsync(StubbedOci oci)
    {
        var items = new List<string>();
        var error = await Should.ThrowAsync<OciException>(async () =>
        {
            await foreach (var item in oci.ListAsync())
            {
                items.Add(item);
            }
        });
        return (items, error);
    }
}

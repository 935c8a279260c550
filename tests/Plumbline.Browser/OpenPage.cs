using Microsoft.Playwright;

namespace Plumbline.Browser;

/// <summary>A page in a window of its own, and everything that it asked for or complained about.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly string _address;

    public OpenPage(IPage page, string address)
    {
        (Page, _address) = (page, address);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Add(dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    /// <summary>What the page says about the list: how many findings of how many.</summary>
    public Task<string> ResultAsync() => Page.Locator("#result").InnerTextAsync();

    public ILocator Rows => Page.Locator("#list > tbody > tr:not(.detail)");

    public string Hash => new Uri(Page.Url).Fragment;

    public Task GoAsync(string hash) => Page.GotoAsync(_address + hash);

    /// <summary>The page asked for nothing but itself, and nothing went wrong in it.</summary>
    public void ShouldBeQuiet()
    {
        Complaints.ShouldBeEmpty();
        Requests.ShouldAllBe(url => url.StartsWith(_address, StringComparison.Ordinal) || url == "data:,");
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}

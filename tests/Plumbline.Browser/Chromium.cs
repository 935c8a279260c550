using Microsoft.Playwright;
using Plumbline.Browser;
using Plumbline.Core.Scans;
using Plumbline.Reports.Html;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Plumbline.Browser;

/// <summary>Debian's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-browser-");
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] }
        );
    }

    /// <summary>Opens a scan's page from disk, as somebody would who got it by mail.</summary>
    /// <param name="hash">What the address ends with.</param>
    internal async Task<OpenPage> OpenAsync(
        ScanReport report,
        string hash = "",
        BrowserNewContextOptions? options = null
    )
    {
        var path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        await using (var file = File.Create(path))
        {
            HtmlReport.Write(report, file);
        }

        var context = await _browser.NewContextAsync(options ?? new());
        context.SetDefaultTimeout(10_000);
        var page = new OpenPage(await context.NewPageAsync(), $"file://{path}");
        await page.GoAsync(hash);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
        _folder.Delete(recursive: true);
    }
}

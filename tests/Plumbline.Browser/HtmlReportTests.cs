using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Plumbline.Reports.Tests;

namespace Plumbline.Browser;

public sealed class HtmlReportTests(Chromium browser)
{
    [Fact]
    public async Task It_asks_nothing_of_any_other_place_and_complains_about_nothing()
    {
        await using var page = await browser.OpenAsync(Generated.Report(300));

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "key-0-1", Exact = true }).ClickAsync();
        await page.Page.GetByText("How to fix").Last.ClickAsync();

        page.ShouldBeQuiet();
        (await page.Rows.CountAsync()).ShouldBe(70);
    }

    [Fact]
    public async Task Filters_narrow_the_list_and_stand_in_the_address()
    {
        await using var page = await browser.OpenAsync(Generated.Report(300));

        await page.Page.Locator("select[name=rule]").SelectOptionAsync("OCI-KMS-004");
        await page.Page.GetByLabel("Search").FillAsync("EU-frankfurt key-4");
        await page.Page.GetByLabel("Not assessed").UncheckAsync();

        (await page.ResultAsync()).ShouldStartWith("3 of 300 findings");
        page.Hash.ShouldBe("#q=EU-frankfurt+key-4&status=fail&rule=OCI-KMS-004");
        page.ShouldBeQuiet();
    }

    [Fact]
    public async Task An_address_shows_what_it_showed_before()
    {
        await using var page = await browser.OpenAsync(
            Generated.Report(3000),
            "#status=pass&region=ap-tokyo-1&sort=compartment&page=3&theme=dark"
        );

        (await page.ResultAsync()).ShouldBe("720 of 3,000 findings, shown: 201 to 300");
        (await page.Page.GetByLabel("Order").InputValueAsync()).ShouldBe("compartment");
        (await page.Page.GetByLabel("Theme").InputValueAsync()).ShouldBe("dark");
    }

    [Fact]
    public async Task A_cell_of_the_heat_map_leads_to_its_findings()
    {
        await using var page = await browser.OpenAsync(Generated.Report(300));

        await page.Page.Locator(".heat a").First.ClickAsync();

        page.Hash.ShouldBe("#status=fail&service=IAM&risk=extreme");
        var statuses = await page.Rows.Locator("td").First.AllInnerTextsAsync();
        statuses.ShouldAllBe(text => text.Contains("Fail"));
        (await page.ResultAsync()).ShouldStartWith("6 of 300 findings");
    }

    [Fact]
    public async Task A_compartment_is_meant_alone_or_with_all_below_it()
    {
        await using var page = await browser.OpenAsync(Generated.Report(420), "#status=any&compartment=root");

        (await page.ResultAsync()).ShouldStartWith("10 of 420 findings");
        await page.Page.GetByLabel("with all below it").CheckAsync();

        (await page.ResultAsync()).ShouldStartWith("420 of 420 findings");
    }

    [Fact]
    public async Task A_finding_opens_with_evidence_source_and_the_way_to_fix_it()
    {
        await using var page = await browser.OpenAsync(Generated.Report(300));

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "key-4-0", Exact = true }).FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");

        var detail = page.Page.Locator("tr.detail");
        var text = await detail.InnerTextAsync();
        text.ShouldContain("keyShape.length");
        text.ShouldContain("ListKeys, 2026-11-24");
        text.ShouldContain("Vault vault-0");
        await detail.GetByText("How to fix").ClickAsync();
        (await detail.Locator(".prose").InnerTextAsync()).ShouldContain("oci kms management key list");
        page.Hash.ShouldStartWith("#finding=");
    }

    [Fact]
    public async Task Without_a_script_the_page_can_still_be_read()
    {
        await using var page = await browser.OpenAsync(
            Generated.Report(3000),
            options: new() { JavaScriptEnabled = false }
        );

        (await page.Rows.CountAsync()).ShouldBe(100);
        (await page.Page.Locator("#filters").IsVisibleAsync()).ShouldBeFalse();
        var text = await page.Page.InnerTextAsync("main");
        text.ShouldContain("The first 100 of");
        text.ShouldContain("NotAuthorizedOrNotFound");
        text.ShouldContain("hsm-for-pci");
        text.ShouldContain("Keys Benchmark 1.0");
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public async Task A_hostile_name_is_shown_and_does_nothing(string name)
    {
        await using var page = await browser.OpenAsync(Generated.Report(40, name), "#status=any");

        await page.Rows.Locator("button").First.ClickAsync();

        page.ShouldBeQuiet();
        (await page.Page.TitleAsync()).ShouldEndWith("posture of 2026-11-24 10:01:23 UTC");
        (await page.Page.Locator("script").CountAsync()).ShouldBe(2);
        (await page.Page.Locator("img, iframe, object, [onerror], [onload], [onmouseover]").CountAsync()).ShouldBe(0);
        (await page.Rows.CountAsync()).ShouldBe(40);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task It_can_be_read_by_everybody(ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Generated.Report(300), options: new() { ColorScheme = scheme });
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "key-0-1", Exact = true }).ClickAsync();
        await page.Page.GetByText("How to fix").Last.ClickAsync();
        await page.Page.Locator("details.page").First.ClickAsync();

        var audit = await page.Page.RunAxe(
            new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") }
        );

        audit.Violations.SelectMany(found => found.Nodes.Select(node => $"{found.Id}: {node.Html}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_theme_follows_the_system_until_somebody_chooses()
    {
        await using var page = await browser.OpenAsync(
            Generated.Report(20),
            options: new() { ColorScheme = ColorScheme.Dark }
        );

        (await BackgroundAsync(page)).ShouldBe("rgb(16, 20, 25)");
        await page.Page.GetByLabel("Theme").SelectOptionAsync("light");

        (await BackgroundAsync(page)).ShouldBe("rgb(244, 245, 247)");
    }

    [Fact]
    public async Task On_paper_there_are_the_findings_and_no_controls()
    {
        await using var page = await browser.OpenAsync(Generated.Report(3000));

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.EvaluateAsync("window.dispatchEvent(new Event('beforeprint'))");

        (await page.Rows.CountAsync()).ShouldBe(680);
        (await page.Page.Locator("#filters").IsVisibleAsync()).ShouldBeFalse();
        (await page.Page.PdfAsync()).Length.ShouldBeGreaterThan(10_000);
        page.ShouldBeQuiet();
    }

    [Fact]
    public async Task A_phone_shows_it_without_scrolling_sideways()
    {
        await using var page = await browser.OpenAsync(
            Generated.Report(300),
            options: new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
            }
        );

        var width = await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        width.ShouldBe(360);
    }

    [Fact]
    public async Task Ten_thousand_findings_open_and_filter()
    {
        await using var page = await browser.OpenAsync(Generated.Report(10_000));

        await page.Page.GetByLabel("Search").FillAsync("key-9-992");

        (await page.ResultAsync()).ShouldStartWith("1 of 10,000 findings");
        page.ShouldBeQuiet();
    }

    private static Task<string> BackgroundAsync(OpenPage page) =>
        page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}

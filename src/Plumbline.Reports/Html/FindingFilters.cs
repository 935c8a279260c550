using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>The form above the list of findings. Its script keeps it in the address of the page.</summary>
internal static class FindingFilters
{
    public static Markup Of(ScanReport report) =>
        Markup.Of(
            $"""
            <form id="filters" class="script-only" autocomplete="off">
            <label class="search">Search <input type="search" name="q" placeholder="Name, OCID, compartment, message" maxlength="200"></label>
            <fieldset><legend>Status</legend>{Words.Statuses.Select(Status)}</fieldset>
            <fieldset><legend>Risk</legend>{Words.Risks.Select(Risk)}</fieldset>
            <div class="choices">
            {Choice("service", "Service", report.ByService.Select(service => service.Name))}
            {Choice("rule", "Rule", report.Rules.Select(rule => rule.Id))}
            {Choice("region", "Region", report.Scan.Regions)}
            <div class="pair">{Choice(
                "compartment",
                "Compartment",
                report.Summary.ByCompartment.Keys.Order(StringComparer.Ordinal)
            )}<label class="tick"><input type="checkbox" name="below" value="1"> with all below it</label></div>
            <label>Order <select name="sort"><option value="">Rule, gravest first</option><option value="name">Resource name</option><option value="compartment">Compartment</option><option value="region">Region</option></select></label>
            <button type="button" id="clear">Clear filters</button>
            </div>
            </form>
            """
        );

    private static Markup Status(FindingStatus status) =>
        Tick(
            "status",
            WireName.Of(status),
            status is FindingStatus.Fail or FindingStatus.NotAssessed,
            RiskMark.Of(status)
        );

    private static Markup Risk(Risk risk) => Tick("risk", WireName.Of(risk), isOn: false, RiskMark.Of(risk));

    private static Markup Tick(string name, string value, bool isOn, Markup label) =>
        Markup.Of(
            $"""<label class="tick"><input type="checkbox" name="{name}" value="{value}"{Markup.Trusted(isOn ? " checked" : "")}> {label}</label>"""
        );

    private static Markup Choice(string name, string label, IEnumerable<string> values) =>
        Markup.Of(
            $"""<label>{label} <select name="{name}"><option value="">All</option>{values.Select(value => Markup.Of($"<option>{value}</option>"))}</select></label>"""
        );
}

using System.Globalization;
using Plumbline.Core.Costs;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports;

/// <summary>Words for money: never an amount without its currency, and never a sum without where its prices come from.</summary>
public static class MoneyText
{
    /// <summary><c>USD 1,234.50</c></summary>
    public static string Amount(decimal amount, string currency) =>
        string.Create(CultureInfo.InvariantCulture, $"{currency} {amount:N2}");

    /// <summary>What keys and vaults cost, and what of it need not be, in one sentence.</summary>
    public static string Of(Money money)
    {
        var least = money.IsLowerBound ? "at least " : "";
        var saving =
            money.MonthlySaving > 0
                ? $"fixing what fails would save {least}{Amount(money.MonthlySaving, money.Currency)}"
                : "fixing what fails would save nothing";
        return $"Keys and vaults cost {least}{Amount(money.MonthlyCost, money.Currency)} a month; {saving} ({PricesOf(money)}).";
    }

    /// <summary>What keys and vaults cost, in one sentence.</summary>
    public static string CostOf(Money money) =>
        $"Keys and vaults cost {(money.IsLowerBound ? "at least " : "")}{Amount(money.MonthlyCost, money.Currency)} a month ({PricesOf(money)}).";

    /// <summary><c>list prices of 2026-07-23, assumed in part</c></summary>
    public static string PricesOf(Money money)
    {
        var day = Words.Day(money.PricesAsOf);
        return money.Certainty switch
        {
            PriceCertainty.Published => $"list prices of {day}",
            PriceCertainty.Reported => $"list prices of {day}, as reported by others",
            _ => $"list prices of {day}, assumed in part: 'plumb cost' explains",
        };
    }

    /// <summary>What the fix of a finding saves; null when that is not known.</summary>
    public static string? SavingOf(Finding finding, Money? money) =>
        (finding.MonthlySaving, money) switch
        {
            (null, _) or (_, null) => null,
            (<= 0, _) => "nothing: no more versions than are free of charge",
            (var saving, _) =>
                $"{(money.IsLowerBound ? "at least " : "")}{Amount(saving.Value, money.Currency)} a month",
        };
}

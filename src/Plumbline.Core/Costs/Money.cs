namespace Plumbline.Core.Costs;

/// <summary>What a scan's resources cost in a month, and what of it need not be. Estimated by a price list, before taxes and discounts.</summary>
public sealed record Money
{
    /// <summary>ISO 4217, such as <c>USD</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>Of all that has a price.</summary>
    public required decimal MonthlyCost { get; init; }

    /// <summary>Once all that fails was fixed, and the old is gone.</summary>
    public required decimal MonthlySaving { get; init; }

    /// <summary>The oldest price among them.</summary>
    public required DateOnly PricesAsOf { get; init; }

    /// <summary>The least sure price among them.</summary>
    public required PriceCertainty Certainty { get; init; }

    /// <summary>Whether not everything was read or has a price, so that both may be more.</summary>
    public required bool IsLowerBound { get; init; }
}

namespace Plumbline.Core.Costs;

/// <summary>A price list cannot be used. The message goes on after "…: ".</summary>
public sealed class PriceListException(string message, Exception? cause = null) : Exception(message, cause);

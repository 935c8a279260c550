using System.Text.Json.Serialization;
using Plumbline.Core.Text;

namespace Plumbline.Core.Costs;

/// <summary>How sure a price is.</summary>
[JsonConverter(typeof(WireNameConverter<PriceCertainty>))]
public enum PriceCertainty
{
    /// <summary>Oracle's own price list says so.</summary>
    Published,

    /// <summary>Others who had read Oracle's price list say so.</summary>
    Reported,

    /// <summary>Nobody who could be asked says so: hold it against an invoice.</summary>
    Assumed,
}

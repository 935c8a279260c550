using System.Text.Json.Serialization;
using Plumbline.Core.Text;

namespace Plumbline.Core.Plans;

/// <summary>What came of looking at something before a change.</summary>
[JsonConverter(typeof(WireNameConverter<CheckStatus>))]
public enum CheckStatus
{
    Ok,

    /// <summary>It can be done, and somebody should know.</summary>
    Warning,

    /// <summary>It must not be done.</summary>
    Blocked,
}

using System.Text.Json.Serialization;
using Plumbline.Core.Text;

namespace Plumbline.Core.Plans;

/// <summary>What a plan is for.</summary>
[JsonConverter(typeof(WireNameConverter<PlanKind>))]
public enum PlanKind
{
    /// <summary>To fix findings.</summary>
    Fix,

    /// <summary>To let go of what earlier plans have replaced.</summary>
    Delete,
}

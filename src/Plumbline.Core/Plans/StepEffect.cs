using System.Text.Json.Serialization;
using Plumbline.Core.Text;

namespace Plumbline.Core.Plans;

/// <summary>What a step does to its target.</summary>
[JsonConverter(typeof(WireNameConverter<StepEffect>))]
public enum StepEffect
{
    /// <summary>Makes a new resource.</summary>
    Create,

    /// <summary>Changes fields of a resource.</summary>
    Update,

    /// <summary>Changes nothing: looks whether something holds.</summary>
    Check,

    /// <summary>Takes a resource out of use; it can be taken back.</summary>
    Disable,

    /// <summary>Ends a resource. After a waiting time that cannot be taken back.</summary>
    Delete,
}

using System.Text.Json.Serialization;
using Plumbline.Core.Text;

namespace Plumbline.Core.Plans;

/// <summary>How far a step is.</summary>
[JsonConverter(typeof(WireNameConverter<StepStatus>))]
public enum StepStatus
{
    /// <summary>Not taken.</summary>
    Pending,

    /// <summary>Begun, and not known whether it was taken: the next run looks.</summary>
    Begun,

    Done,

    /// <summary>Its time to observe is not over.</summary>
    Waiting,

    /// <summary>It could not be taken. The next run tries again.</summary>
    Failed,

    /// <summary>About to be taken back.</summary>
    Undoing,

    /// <summary>Taken back.</summary>
    Undone,
}

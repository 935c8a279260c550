using System.Text.Json.Serialization;
using Plumbline.Core.Text;

namespace Plumbline.Store.Plans;

/// <summary>What a line of a journal says.</summary>
[JsonConverter(typeof(WireNameConverter<JournalEvent>))]
internal enum JournalEvent
{
    /// <summary>The first line.</summary>
    Plan,

    /// <summary>The step is about to be taken; whether it was, only the cloud knows until the next line.</summary>
    Begun,

    Done,

    Failed,

    /// <summary>From here on the plan is taken back and cannot be carried out any more.</summary>
    RollbackBegun,

    UndoBegun,

    Undone,
}

namespace Plumbline.Simulator.Weather;

/// <summary>Keeps the weather: as it was ordered at the start, as the scenario changes it, or as a caller did since.</summary>
internal sealed class Climate
{
    private readonly Lock _gate = new();
    private readonly Scenario _scenario;
    private readonly int _seed;
    private readonly TimeProvider _time;
    private Conditions _now;
    private long _started;
    private int _stepsTaken;

    /// <param name="scenario">The weather from the start on.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="time">The clock of scenario, throttle and fault windows.</param>
    public Climate(Scenario scenario, int seed, TimeProvider time)
    {
        (_scenario, _seed, _time) = (scenario, seed, time);
        _now = Start();
    }

    public int Seed => _seed;

    public TimeProvider Time => _time;

    public Conditions Now
    {
        get
        {
            lock (_gate)
            {
                TakeDueSteps();
                return _now;
            }
        }
    }

    public void Change(Forecast forecast)
    {
        lock (_gate)
        {
            TakeDueSteps();
            _now = With(_now, forecast);
        }
    }

    /// <summary>Back to the start of the scenario.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _now = Start();
        }
    }

    private Conditions Start()
    {
        (_started, _stepsTaken) = (_time.GetTimestamp(), 0);
        var fair = new Conditions(Arm(LatencyTable.None), Arm(Throttle.None), []);
        return With(fair, _scenario.Start);
    }

    private void TakeDueSteps()
    {
        while (
            _stepsTaken < _scenario.Steps.Count
            && _scenario.Steps[_stepsTaken] is var step
            && step.At <= _time.GetElapsedTime(_started)
        )
        {
            _now = With(_now, step.Forecast);
            _stepsTaken++;
        }
    }

    private Conditions With(Conditions now, Forecast forecast) =>
        new(
            forecast.Latency is { } latency ? Arm(latency) : now.Latency,
            forecast.Throttle is { } throttle ? Arm(throttle) : now.Throttle,
            forecast.Faults is { } faults ? [.. faults.Select(Arm)] : now.Faults
        );

    private ArmedLatency Arm(LatencyTable table) => new(table, _seed);

    private ThrottleMeter Arm(Throttle throttle) => new(throttle, _time);

    private ArmedFault Arm(Fault fault, int index) => new(fault, new Dice(_seed, $"faults[{index}]"), _time);
}

"""The yardstick: what Streamlit takes for a page with one plotly chart and nothing of ours."""

import plotly.graph_objects as go
import streamlit as st

turn = int(st.query_params.get("turn", "0"))
years = list(range(2010, 2025))
st.title(f"Turn {turn}")
st.button("again", on_click=lambda: st.query_params.update(turn=str(turn + 1)))
st.plotly_chart(go.Figure(go.Scatter(x=years, y=[(year + turn) % 7 for year in years], mode="lines+markers")))
